/** A page in a browser, whichever: only what every driver can do, with a hand's own clicks and keys. */
export interface DrivenPage {
  open(address: string): Promise<void>
  /** @param expression JavaScript; what it gives has to be JSON */
  evaluate<T>(expression: string): Promise<T>
  /** Presses the first button of the mouse there, in CSS pixels of the window. */
  clickAt(x: number, y: number): Promise<void>
  press(key: 'Tab' | 'Enter' | 'Escape' | ' '): Promise<void>
  /** Errors that the page put on its console, as far as the driver tells of them. */
  complaints(): string[]
}

export interface DrivenBrowser {
  /** A page with nothing stored. */
  newPage(): Promise<DrivenPage>
  close(): Promise<void>
}
