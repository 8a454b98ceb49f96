// Recorded functions (docs/protocol.md): what a function of TypeScript asks while it runs once, of stand-ins for its
// arguments, is kept as steps instead of being sent.

import { atUser, userFrames } from '../errors/user-frames.js'
import { RecordingError } from '../errors.js'
import type { ClientMessage, RecordedStep } from '../protocol/messages.js'
import { TAG_WITHIN } from '../protocol/messages.js'
import { Reference, type ReferenceOwner } from './reference.js'

type AnyFunction = (...args: never[]) => unknown

/** A value that there is only while Python runs a recorded function. */
class RecordedReference extends Reference {
  readonly #recording: Recording

  constructor(recording: Recording, connection: ReferenceOwner, id: number, label: string) {
    super(connection, id, label)
    this.#recording = recording
  }

  override get isReleased(): boolean {
    return this.#recording.isOver
  }

  override use(): number {
    this.#recording.expectOpen(this.label)
    return this.id
  }

  override keep(): void {}

  /** It is forgotten when it is not used any more. */
  override release(): void {}
}

/** One function that is being recorded, or has been. */
export class Recording {
  steps: RecordedStep[] = []
  /** The file that the function is in; empty where it is not known. */
  file = ''
  readonly #label: string
  readonly #runs: string
  readonly #makeStub: (reference: Reference) => unknown
  // The steps of the contexts that are open, the innermost last.
  #open: RecordedStep[][] = [this.steps]
  #failure: Error | null = null
  #isOver = false

  /**
   * @param label what messages call the function.
   * @param runs the name of the function of this package that runs it, under which no frame is the user's.
   * @param makeStub the stand-in for a value that there will be.
   */
  constructor(label: string, runs: string, makeStub: (reference: Reference) => unknown) {
    this.#label = label
    this.#runs = runs
    this.#makeStub = makeStub
  }

  /** What could not be recorded first. */
  get failure(): Error | null {
    return this.#failure
  }

  /** It has run: there are no values of it any more. */
  get isOver(): boolean {
    return this.#isOver
  }

  /** @throws what could not be recorded first. */
  expectWhole(): void {
    if (this.#failure) throw this.#failure
  }

  /** The stand-in for a parameter. */
  parameter(connection: ReferenceOwner, id: number, name: string): unknown {
    return this.#makeStub(new RecordedReference(this, connection, id, name))
  }

  /** Takes a step; what it will give. */
  add(connection: ReferenceOwner, below: AnyFunction, message: ClientMessage, label: string): Reference {
    const steps = this.#open.at(-1) as RecordedStep[]
    steps.push([this.#lineOf(below), message, []])
    return new RecordedReference(this, connection, message[1] as number, label)
  }

  /** Takes a `with` statement: what `body` asks is inside. */
  within<Result>(
    connection: ReferenceOwner,
    ids: readonly [result: number, entered: number],
    below: AnyFunction,
    target: number,
    body: (entered: unknown) => Result,
  ): Result {
    const inside: RecordedStep[] = []
    const steps = this.#open.at(-1) as RecordedStep[]
    steps.push([this.#lineOf(below), [TAG_WITHIN, ids[0], target, ids[1]], inside])
    this.#open.push(inside)
    try {
      return body(this.#makeStub(new RecordedReference(this, connection, ids[1], 'the context')))
    } finally {
      this.#open.pop()
    }
  }

  /** The error for what cannot be recorded; recording fails with the first one. */
  refuse(what: string): Error {
    const error = atUser(new RecordingError(`${this.#label} cannot be recorded: ${what}`))
    this.#failure ??= error
    return error
  }

  /** It has run. */
  end(): void {
    this.#isOver = true
    // A stand-in that is kept must not keep the arrays in them.
    this.steps = []
    this.#open = []
  }

  /** @throws RecordingError where the function is over. */
  expectOpen(label: string): void {
    if (!this.#isOver) return
    throw atUser(
      new RecordingError(
        `${label} is a value inside ${this.#label}: there is none outside it, nor after an await. Return it.`,
      ),
    )
  }

  #lineOf(below: AnyFunction): number {
    const frames = userFrames(below, this.#runs)
    const own = frames.at(-1)
    if (own === undefined) return 0
    this.file ||= own.file
    return (frames.find((frame) => frame.file === this.file) ?? own).line
  }
}
