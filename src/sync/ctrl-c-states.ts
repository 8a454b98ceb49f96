// What the thread that waits for Ctrl-C does, as both threads read it in memory that they share.

/** Nothing. */
export const IDLE = 0
/** It is to begin. */
export const ASKED = 1
/** SIGINT comes to it. */
export const WATCHING = 2
/** It is to end. */
export const STOPPING = 3
/** SIGINT has come; it does nothing any more. */
export const HEARD = 4

/** What it starts with. */
export interface CtrlCData {
  /** One of these. */
  readonly state: Int32Array
  /** As of the threads of Pythons. */
  readonly signal: Int32Array
}
