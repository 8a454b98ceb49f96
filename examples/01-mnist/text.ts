// How the example prints: a title, then lines below it. Plain text, whether it goes to a terminal or to a file.

/** Prints a title with a blank line above it. */
export function title(text: string): void {
  console.log(`\n${text}`)
}

/** Prints lines below a title. */
export function say(...texts: string[]): void {
  for (const line of texts.join('\n').split('\n')) console.log(line === '' ? '' : `  ${line}`)
}

/** 10000 as `10,000`. */
export function grouped(value: number): string {
  return value.toLocaleString('en-US')
}

/** The seconds since `start`, a reading of `performance.now()`. */
export function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`
}
