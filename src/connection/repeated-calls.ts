// The same call again and again, with other arguments, is one message: a loop that calls a method a thousand times names
// the method once. (Measured 2026-11-26: a call of a method takes Python half the time then, and Node three quarters.)

import {
  type CallEach,
  type ClientMessage,
  TAG_CALL,
  TAG_CALL_EACH,
  TAG_CALL_METHOD,
  type WireKeywords,
  type WireValue,
} from '../protocol/messages.js'

/** The message of one call: of the method `name` of `target`, or of `target` where that is null. */
export function callMessage(
  id: number,
  target: number,
  name: string | null,
  args: WireValue[],
  kwargs: WireKeywords = null,
): ClientMessage {
  return name === null ? [TAG_CALL, id, target, args, kwargs] : [TAG_CALL_METHOD, id, target, [name], args, kwargs]
}

/**
 * Adds a call to the message before it, where that is the same call.
 *
 * @param name of the method of `target`; null where `target` is called.
 * @param args what takes nothing along: of a call that fails nothing has to be taken back.
 * @returns what takes the place of `last`, or `last` itself; undefined where it is another call.
 */
export function together(
  last: ClientMessage,
  id: number,
  target: number,
  name: string | null,
  args: WireValue[],
): CallEach | undefined {
  if (last[2] !== target) return undefined
  if (last[0] === TAG_CALL_EACH) {
    const [, first, , names, calls] = last
    if (names[0] !== (name ?? undefined) || names.length > 1 || first + calls.length !== id) return undefined
    calls.push(args)
    return last
  }
  if (name === null) {
    if (last[0] !== TAG_CALL || last[1] + 1 !== id || last[4] !== null || !arePlain(last[3])) return undefined
    return [TAG_CALL_EACH, last[1], target, [], [last[3], args]]
  }
  if (last[0] !== TAG_CALL_METHOD || last[1] + 1 !== id || last[3].length > 1 || last[3][0] !== name) return undefined
  if (last[5] !== null || !arePlain(last[4])) return undefined
  return [TAG_CALL_EACH, last[1], target, [name], [last[4], args]]
}

/** Whether arguments take nothing along. */
function arePlain(args: readonly WireValue[]): boolean {
  return args.every((arg) => typeof arg !== 'object' || arg === null || 'r' in arg)
}

/** Whether it makes the object `id`. */
export function isOneOf([, first, , , calls]: CallEach, id: number): boolean {
  return id >= first && id < first + calls.length
}

/** The calls of a message by themselves. */
export function apart([, first, target, names, calls]: CallEach): ClientMessage[] {
  return calls.map((args, i) => callMessage(first + i, target, names[0] ?? null, args))
}
