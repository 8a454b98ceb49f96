// Which lines of a stack are the user's: what goes wrong is to show the line of their program, not one of this package.

import { fileURLToPath } from 'node:url'

type AnyFunction = (...args: never[]) => unknown

// The first line of the user's own is to be among them.
const FRAMES_THROUGH_THE_PACKAGE = 14

/** A line of the user's code. */
export interface UserFrame {
  readonly file: string
  readonly line: number
}

/** More than are between a user's line and where its error is found: a helper of a helper of a recorded function. */
export const MOST_FRAMES = 100

/** The user's frames above `below` as far as the function `under`, the innermost first. */
export function userFrames(below: AnyFunction, under: string): UserFrame[] {
  const lines = siteAbove(below, MOST_FRAMES).stack.split('\n').slice(1)
  const end = lines.findIndex((line) => line.includes(`${under} (`))
  return (frameLines(['', ...(end < 0 ? lines : lines.slice(0, end))].join('\n')) ?? '').split('\n').flatMap((text) => {
    const found = /(?:\(|at )(?:async )?([^()]+):(\d+):\d+\)?$/.exec(text)
    if (!found) return []
    const file = found[1] as string
    return [{ file: file.startsWith('file:') ? fileURLToPath(file) : file, line: Number(found[2]) }]
  })
}

/** The stack lines of the user's code that called `below`; undefined where there are none. */
export function callSite(below: AnyFunction): string | undefined {
  return siteAbove(below).lines
}

/** The same error, made where the user's code called `below`; itself where that is not known. */
export function raisedAbove<E extends Error>(error: E, below: AnyFunction): E {
  return raisedAt(error, callSite(below))
}

/** The same error with the stack lines of a call. What one error tells of is told to many, each where it called. */
export function raisedAt<E extends Error>(error: E, site: string | undefined): E {
  if (site === undefined) return error
  const { stack: _, ...own } = Object.getOwnPropertyDescriptors(error)
  const made = Object.defineProperties(
    Object.setPrototypeOf(new Error(error.message), Object.getPrototypeOf(error)),
    own,
  )
  made.stack = `${error.name}: ${error.message}\n${site}`
  return made as E
}

/** The error with the user's line as its first, however deep in the package it is thrown. It is made where it is thrown. */
export function atUser<E extends Error>(error: E): E {
  const limit = Error.stackTraceLimit
  // Functions inside functions that are recorded may be very deep.
  for (const frames of [MOST_FRAMES, Number.POSITIVE_INFINITY]) {
    Error.stackTraceLimit = frames
    Error.captureStackTrace(error, atUser)
    if (showsUser(error)) break
  }
  Error.stackTraceLimit = limit
  forgetOwnFrames(error)
  return error
}

/** Whether a line of the user's is in its stack. */
export function showsUser(error: Error): boolean {
  return /^ {4}at /m.test(frameLines(error.stack ?? '') ?? '')
}

/** Has an error that shows no line of the user's show those of a site, in the place of its own; what follows them stays. */
export function showSite(error: Error, { lines: site }: Site): void {
  if (site === undefined) return
  const message = `${error.name}: ${error.message}`
  const rest = (error.stack ?? '').startsWith(message) ? (error.stack as string).slice(message.length) : ''
  error.stack = `${message}\n${site}${rest.replace(/^(?:\n {4}at [^\n]*)+/, '')}`
}

/** The error's stack without frames that are not the user's; none may be left. */
export function forgetOwnFrames(error: Error): void {
  const frames = frameLines(error.stack?.slice(error.stack.indexOf('\n    at ')) ?? '')
  error.stack = `${error.name}: ${error.message}${frames === undefined ? '' : `\n${frames}`}`
}

/**
 * Where something was called. Until its stack is asked for, an Error keeps alive the functions and the `this` of its frames,
 * and what those hold; to make the text costs more than to remember it.
 */
export class Site {
  declare readonly stack: string
  constructor(below: AnyFunction) {
    Error.captureStackTrace(this, below)
  }

  /** The lines of the user's code. */
  get lines(): string | undefined {
    return frameLines(this.stack)
  }
}

/** Where `below` was called, with so many frames. */
export function siteAbove(below: AnyFunction, frames: number = FRAMES_THROUGH_THE_PACKAGE): Site {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = frames
  const site = new Site(below)
  Error.stackTraceLimit = limit
  return site
}

// The folder of this package's files; and that of its sources, of which stacks tell where Node reads source maps, as paths.
const COMPILED = new URL('..', import.meta.url)
const PACKAGE = COMPILED.href.replace(/^file:\/\//, '')
const SOURCES = fileURLToPath(new URL('../src/', COMPILED))

/** The lines of a stack without its first, without frames of this package and of Node. */
export function frameLines(stack: string): string | undefined {
  return stack.split('\n').slice(1).filter(isUserFrame).join('\n') || undefined
}

/** Whether a line of a stack is neither of this package nor of Node, nor of what JavaScript has built in (`Array.map`). */
export function isUserFrame(line: string): boolean {
  return (
    !line.includes(PACKAGE) && !line.includes(SOURCES) && !/\(node:|at (?:async )?node:| \(<anonymous>\)$/.test(line)
  )
}
