/** The package ships no declaration of its own entry: it throws a SyntaxError for what is no EDTF. */
declare module 'edtf' {
  interface Extended {
    /** As the library writes it. */
    edtf: string
    /** First and last moment, milliseconds since 1970 in UTC; infinite where open. */
    min: number
    max: number
  }
  export default function parse(input: string): Extended
}
