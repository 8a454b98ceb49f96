// The numbers of what is asked over one connection. Each side chooses its own, upwards.

/** What gives them. */
export class Ids {
  /** That of the next request. */
  next = 1
  /** How many requests were made of which it is not known that they have run. */
  unfinished = 0
}
