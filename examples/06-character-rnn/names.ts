// The names of Unicode's arrows, signs, symbols and emoji, as Python's standard library knows them, and as numbers.

import { NDArray, type Python } from 'tensorbridge'

/** The most characters that a name has; longer ones are left out. */
export const LENGTH = 28

/** What a name is made of. The first stands for the beginning and the end. */
export const ALPHABET: string = '\nabcdefghijklmnopqrstuvwxyz- '

/** The names in small letters, in the order of their symbols. */
export async function readNames(python: Python): Promise<string[]> {
  const blocks: readonly [first: number, last: number][] = [
    [0x2190, 0x2bff],
    [0x1f000, 0x1faff],
  ]
  const name = python.import('unicodedata')['name']
  const named = blocks.map(([first, last]) =>
    python.eval<string[]>('[name(chr(number), "") for number in range(first, last + 1)]', { name, first, last }),
  )
  const names = (await Promise.all(named)).flat()
  return names.filter((each) => each.length <= LENGTH && /^[A-Z][A-Z -]+$/.test(each)).map((each) => each.toLowerCase())
}

/**
 * Names as numbers: for each place the character that is there, 0 behind the end, and that before it, 0 at the beginning.
 *
 * @returns two arrays `[name, place]`, int32 from 0 to the length of the alphabet; `LENGTH + 1` places.
 */
export function encode(names: readonly string[]): { before: NDArray; at: NDArray } {
  const places = LENGTH + 1
  const before = new Int32Array(names.length * places)
  const at = new Int32Array(names.length * places)
  names.forEach((name, row) => {
    const numbers = Array.from(name, (character) => ALPHABET.indexOf(character))
    at.set(numbers, row * places)
    before.set(numbers, row * places + 1)
  })
  return { before: new NDArray(before, [names.length, places]), at: new NDArray(at, [names.length, places]) }
}

/** The text of one row of numbers, up to its end. */
export function decode(numbers: Iterable<number>): string {
  return (
    Array.from(numbers, (number) => ALPHABET[number])
      .join('')
      .split('\n')[0] ?? ''
  )
}
