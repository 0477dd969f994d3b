/** The package ships no declaration of its own entry: it throws a SyntaxError for what is no EDTF. */
declare module 'edtf' {
  export default function parse(input: string): unknown
}
