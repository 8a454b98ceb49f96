// One link to one worker: makes requests, and joins those that know the rest. When requests leave is in sending.ts, who
// awaits what in pulls.ts, what this side holds in references.ts; answers.ts hears what Python says. Knows nothing of
// proxies: remote/ makes those of references.

import { raisedAbove, raisedAt } from '../errors/user-frames.js'
import { DEFAULT_LIMITS, type Limits } from '../protocol/limits.js'
import type { ClientMessage } from '../protocol/messages.js'
import * as protocol from '../protocol/messages.js'
import { IncomingMemory, OutgoingMemory, type SharedMemory } from '../transport/shared-memory.js'
import { atThreadEnd } from '../transport/thread-end.js'
import type { Transport, TransportEvents } from '../transport/transport.js'
import { PyFloat } from '../values/markers.js'
import { enterAbort } from './aborts.js'
import { Answers, type AnswersHost } from './answers.js'
import { Askers } from './askers.js'
import { Blocks } from './blocks.js'
import { CallSites } from './call-sites.js'
import { LentFunctions } from './callbacks.js'
import { Channel } from './channel.js'
import { Failures } from './failures.js'
import { Ids } from './ids.js'
import { type IteratorHost, LentIterators } from './iterators.js'
import { NotedReads } from './noted.js'
import { Outbox, sendAnyTime } from './outbox.js'
import { checkText, OutgoingValues, type StandIns } from './outgoing-values.js'
import { Pulls } from './pulls.js'
import type { Recording } from './recordings.js'
import { Reference } from './reference.js'
import { References } from './references.js'
import { callMessage } from './repeated-calls.js'
import { addReport, type Reporting, reportingOf, reports } from './reports.js'
import { Runs, type RunsHost } from './runs.js'
import { Sending, type SendingHost } from './sending.js'
import { Waits, type WaitsHost } from './waits.js'

/** What a connection needs of the layers above it. */
export interface ConnectionHost extends StandIns {
  /** The stand-in for a settled object. */
  makeHandle(reference: Reference): unknown
  /** The one object that stands for an instance of a TypeScript class; `adopt` takes a new one over. */
  instance(key: number, classNumber: number, adopt: (() => Reference) | null): unknown
  /** A failure that nobody has looked at. */
  reportFailure(error: unknown): void
  /** Waits until the output that is marked has been delivered; undefined where nothing is to wait for. */
  awaitOutput(marks: readonly [number, number]): Promise<void> | undefined
  /** Asks Python to fail what waits until the running callback is over. Gives the call that waits for it where nothing else does. */
  breakDeadlock(): PromiseLike<string | null>
  /** These requests are to be stopped. */
  cancel(requests: readonly number[]): void
  /** These are to end early and give what they have reached. */
  finish(requests: readonly number[]): void
  /** Python is to be gone, whatever it does. */
  kill(): void
  /** Something is asked before a worker is there. */
  onFirstUse(): void
  /** Of the synchronous face: blocks until something has come, and delivers it. */
  wait?(): void
}

/** The client's end of a link. Usable before `attach`: what is asked until then is sent when the worker is there. */
export class Connection {
  readonly ids: Ids = new Ids()
  readonly sites: CallSites = new CallSites()
  readonly askers: Askers = new Askers()
  readonly lent: LentFunctions = new LentFunctions()
  readonly iterators: LentIterators
  readonly failures: Failures
  /** What is awaited. */
  readonly pulls: Pulls
  readonly references: References
  readonly blocks: Blocks
  /** Arguments on their way to wire values. */
  readonly values: OutgoingValues
  /** The function that is being recorded: what is asked meanwhile is a step of it, and is not sent. */
  recording: Recording | null = null
  /** Attribute reads that were made and are not requests yet. */
  readonly noted: NotedReads = new NotedReads(() => this.#sending.schedule())
  readonly #host: ConnectionHost
  // Python's main thread, and all its others.
  readonly #main: Channel
  readonly #side: Channel
  readonly #answers: Answers
  /** Waiting in place: the synchronous face. */
  readonly #waits: Waits
  readonly #incoming: IncomingMemory
  // What a thread of Node that ends would leave, as long as it is there.
  #forgetThread: () => void = () => {}
  readonly #runs: Runs
  readonly #outbox: Outbox
  readonly #sending: Sending
  #ended: Error | null = null

  constructor(host: ConnectionHost, limits: Limits = DEFAULT_LIMITS) {
    this.#host = host
    this.#main = new Channel(false, (channel, frames) => this.#answers.onFrames(channel, frames))
    this.#side = new Channel(true, (channel, frames) => this.#answers.onFrames(channel, frames))
    this.failures = new Failures(
      (error) => host.reportFailure(error),
      () => this.pulls.pending > 0,
    )
    this.#outbox = new Outbox(limits.messageBytes, (parent, messages) => this.iterators.onBatch(parent, messages))
    this.values = new OutgoingValues(
      this,
      host,
      (bytes) => this.#sending.segment().frames.push(bytes) - 1,
      limits,
      new OutgoingMemory((slots) => sendAnyTime(this.#main, [protocol.TAG_SLOTS_CLOSED, [...slots]])),
    )
    const { askers, values } = this
    this.#sending = new Sending(this.#sendingHost(), this.#main, this.#side, this.#outbox, askers, values)
    this.pulls = new Pulls(this, this.#sending, this.#main, this.#side)
    this.references = new References(this, limits.openObjects, this.isSynchronous, (id) => this.#giveBack(id))
    this.#runs = new Runs(this.#runsHost())
    this.iterators = new LentIterators(this.#iteratorHost(), () => this.lent.newId())
    this.blocks = new Blocks(this, host, this.references, this.#runs)
    this.#incoming = new IncomingMemory(limits.messageBytes, {
      returned: (slots) => sendAnyTime(this.#main, [protocol.TAG_RETURNED, slots]),
      trim: () => sendAnyTime(this.#main, [protocol.TAG_TRIM]),
    })
    this.#answers = new Answers(this.#answersHost(), limits.depth)
    this.#waits = new Waits(this.#waitsHost())
  }

  /** Why nothing can be asked any more; null while the link lives. */
  get ended(): Error | null {
    return this.#ended
  }

  /** What transports tell: for Python's main thread, and for its other threads. */
  get events(): { readonly main: TransportEvents; readonly side: TransportEvents } {
    return { main: this.#main, side: this.#side }
  }

  /**
   * The worker is there: what was asked so far is sent.
   *
   * @param shared is null where memory cannot be shared.
   * @param takes what the worker takes, where it was started with limits of its own.
   */
  attach(main: Transport, side: Transport, shared: SharedMemory | null, takes?: Limits): void {
    if (takes !== undefined) {
      this.values.takeLimits(takes)
      this.#outbox.mostBytes = takes.messageBytes
    }
    this.#main.transport = main
    this.#side.transport = side
    if (shared) {
      this.#incoming.open(shared)
      this.values.memory.open(shared.way)
      this.#forgetThread = atThreadEnd(() => this.#closeMemory())
    }
    this.flush()
  }

  /** The worker rang: frames are coming that answer nothing. */
  onBell(isSide: boolean): void {
    ;(isSide ? this.#side : this.#main).ring()
  }

  /** Whether this is a link of the synchronous face, whose stand-ins are no promises. */
  get isSynchronous(): boolean {
    return this.#host.wait !== undefined
  }

  /** Whether a result is waited for as it is made. Not what a recorded function, or a pipelined block, asks. */
  get isSettling(): boolean {
    return this.#waits.areOn
  }

  /** Of the synchronous face: how it waits. */
  get waits(): Waits {
    return this.#waits
  }

  // Requests

  /** Makes a request whose result is a remote object; its id takes the place of the 0. `below`: what the user called. */
  request(label: string, below: (...args: never[]) => unknown, message: ClientMessage): Reference {
    if (this.recording) return this.#record(this.recording, label, below, message)
    this.references.checkRoom()
    const reporting = reportingOf(label)
    if (reporting) addReport(message, this.#encodeReport(reporting))
    const reference = new Reference(this, this.#push(below, message, label), label)
    if (message[0] === protocol.TAG_CALL) reference.maker = message[2]
    reporting?.onMade(this, reference.id)
    this.references.own(reference)
    return reference
  }

  /**
   * Calls an object, or its method `name` where that is not null.
   *
   * @throws ConversionError naming the argument that cannot travel; nothing has been sent then.
   */
  call(
    label: string,
    below: (...args: never[]) => unknown,
    target: number,
    name: string | null,
    args: readonly unknown[],
  ): Reference {
    // What is recorded, and what may report, has messages of its own.
    if (this.recording || reports.current) return this.#callByItself(label, below, target, name, args)
    this.references.checkRoom()
    if (this.#ended) throw raisedAbove(this.#ended, below)
    const plain = this.values.encodePlain(args, name)
    if (plain === null) return this.#callByItself(label, below, target, name, args)
    const bytes = this.values.takeBytes(0)
    const id = this.#begin(below, false, label)
    const isAgain = this.#sending.call(id, target, name, plain, bytes)
    const reference = new Reference(this, id, label)
    if (name === null) reference.maker = target
    this.references.own(reference, isAgain)
    return reference
  }

  #callByItself(
    label: string,
    below: (...args: never[]) => unknown,
    target: number,
    name: string | null,
    args: readonly unknown[],
  ): Reference {
    const wire = this.values.encodeArguments(args)
    return this.request(label, below, callMessage(0, target, name, wire.args, wire.kwargs))
  }

  /** Has a call report that was made and has not been sent yet; whether it could. */
  reportOn(reference: Reference, reporting: Reporting): boolean {
    const message = this.#outbox.request(reference.id, ([tag]) => tag < protocol.TAG_PULL)
    if (message !== undefined) {
      const isCall = addReport(message, this.#encodeReport(reporting))
      if (isCall) reporting.onMade(this, reference.id)
      return isCall
    }
    return false
  }

  #encodeReport(reporting: Reporting): unknown {
    return this.values.encode([reporting.onCall(), new PyFloat(reporting.seconds)], 'progress')
  }

  /** Makes a request for something that lasts as long as the connection (a library's function). */
  requestLasting(label: string, message: ClientMessage): Reference {
    const id = this.during(null, () => this.#push(this.requestLasting, message, null, true))
    return this.references.makeLasting(id, label)
  }

  /** A result lasts as long as the connection from now on (a class that was made for a TypeScript class). */
  keep(reference: Reference): void {
    this.references.keep(reference)
  }

  /** Stops requests that run, and those that wait for their turn. */
  cancel(requests: readonly number[]): void {
    if (!this.#ended) this.#host.cancel(requests)
  }

  /** Has trainings end early and give what they have reached. */
  finish(requests: readonly number[]): void {
    if (!this.#ended) this.#host.finish(requests)
  }

  /** Ends Python, whatever it does. */
  kill(): void {
    if (!this.#ended) this.#host.kill()
  }

  /** Makes a request that has no result (an assignment). */
  command(below: (...args: never[]) => unknown, message: ClientMessage): void {
    if (this.recording) {
      this.#record(this.recording, '', below, message)
      return
    }
    const id = this.#push(below, message, null)
    if (this.isSettling) {
      this.#waits.settleCommand(id)
      return
    }
    // It is kept only where it failed, and forgotten with the failure.
    this.#sending.giveBack(id)
  }

  /** Runs `body` as code of a function that is being recorded, or of none. */
  during<Result>(recording: Recording | null, body: () => Result): Result {
    const outer = this.recording
    this.recording = recording
    try {
      return body()
    } finally {
      this.recording = outer
    }
  }

  /** A number for what a recorded function has. */
  newLocal(): number {
    return this.ids.next++
  }

  #record(
    recording: Recording,
    label: string,
    below: (...args: never[]) => unknown,
    message: ClientMessage,
  ): Reference {
    if (this.#ended) throw raisedAbove(this.#ended, below)
    this.values.addBytes(message[0] === protocol.TAG_CALL ? 0 : checkText(message))
    ;(message as { 1: number })[1] = this.ids.next++
    return recording.add(this, below, message, label)
  }

  #push(below: (...args: never[]) => unknown, message: ClientMessage, label: string | null, isDeep = false): number {
    if (this.#ended) throw raisedAbove(this.#ended, below)
    const bytes = this.values.takeRequestBytes(message, message[0] === protocol.TAG_CALL ? 0 : checkText(message))
    const id = this.#begin(below, isDeep, label)
    ;(message as { 1: number })[1] = id
    this.#sending.request(message, bytes)
    return id
  }

  /** A request is made: its number. */
  #begin(below: (...args: never[]) => unknown, isDeep: boolean, label: string | null): number {
    const { ids } = this
    const id = ids.next++
    if (this.isSettling && !isDeep) this.sites.stand(id, below)
    else this.sites.capture(id, below, isDeep, label)
    enterAbort(this, id)
    ids.unfinished++
    return id
  }

  /** Sends what has been gathered. */
  flush(): void {
    this.#sending.flush()
  }

  // Answers

  /** Whether code of a callback is about to wait for what was asked before the callback began: perhaps for the call that waits for it. */
  mayDeadlock(reference: Reference): boolean {
    return reference.id < (this.askers.current?.since ?? 0)
  }

  /** Whoever waits for an answer in what is no batch would wait for ever, and what is behind it cannot be trusted. */
  #onViolation(error: Error): void {
    const isAwaited = this.pulls.pending > 0
    this.kill()
    this.end(error)
    if (!isAwaited) this.#host.reportFailure(error)
  }

  #answersHost(): AnswersHost {
    const { failures, sites, pulls, references, lent, iterators } = this
    const [host, sending, incoming, runs, outgoing] = [
      this.#host,
      this.#sending,
      this.#incoming,
      this.#runs,
      this.values.memory,
    ]
    return {
      failures,
      sites,
      pulls,
      references,
      sending,
      lent,
      iterators,
      runs,
      incoming,
      outgoing,
      isSynchronous: this.isSynchronous,
      makeHandle: (reference) => host.makeHandle(reference),
      instance: (key, classNumber, adopt) => host.instance(key, classNumber, adopt),
      awaitOutput: (marks) => host.awaitOutput(marks),
      reportFailure: (error) => host.reportFailure(error),
      onViolation: (error) => this.#onViolation(error),
    }
  }

  #sendingHost(): SendingHost {
    const [host, noted] = [this.#host, this.noted]
    const ended = (): Error | null => this.#ended
    return {
      get ended() {
        return ended()
      },
      noted,
      onFirstUse: () => host.onFirstUse(),
      free: (ids) => this.iterators.pins.free(ids),
      nextTurn: () => {
        this.sites.nextTurn()
        this.references.nextTurn()
      },
    }
  }

  #waitsHost(): WaitsHost {
    const { failures, noted, sites, pulls, references } = this
    const [host, sending] = [this.#host, this.#sending]
    const ended = (): Error | null => this.#ended
    const isRecording = (): boolean => this.recording !== null
    return {
      failures,
      sites,
      pulls,
      references,
      sending,
      wait: host.wait && (() => host.wait?.()),
      get ended() {
        return ended()
      },
      get isRecording() {
        return isRecording()
      },
      noted,
    }
  }

  #runsHost(): RunsHost {
    const [host, noted] = [this.#host, this.noted]
    const activity = (): number => this.#answers.activity + this.ids.next
    return {
      askers: this.askers,
      ids: this.ids,
      pulls: this.pulls,
      sending: this.#sending,
      main: this.#main,
      get activity() {
        return activity()
      },
      noted,
      encode: (result) => this.values.encode(result, 'the result of a callback'),
      reportFailure: (error) => host.reportFailure(error),
      breakDeadlock: () => host.breakDeadlock(),
      apart: (body) => this.during(null, () => this.#waits.settling(body)),
    }
  }

  #iteratorHost(): IteratorHost {
    const [host, noted, values] = [this.#host, this.noted, this.values]
    return {
      isSynchronous: this.isSynchronous,
      askers: this.askers,
      sending: this.#sending,
      values,
      noted,
      keepError: (error) => this.#runs.thrown.keep(error),
      reportFailure: (error) => host.reportFailure(error),
    }
  }

  // Lifetime

  /** Gives a reference back, now that the user said so. */
  release(reference: Reference): void {
    if (this.recording) throw this.recording.refuse(`it releases ${reference.label}, which is not its own`)
    // Attributes that were read of it before, and only noted, are asked for while it is there.
    this.noted.request()
    this.references.release(reference)
  }

  #giveBack(id: number): void {
    if (this.#ended) return
    this.#sending.giveBack(id)
    this.#sending.schedule()
  }

  #closeMemory(): void {
    this.values.memory.close()
    this.#incoming.close()
  }

  /** Nothing can be asked any more: all that waits is rejected. */
  end(error: Error, forLaterUse: Error = error): void {
    if (this.#ended) return
    this.#ended = forLaterUse
    const waiting = this.pulls.close()
    this.#forgetThread()
    this.#closeMemory()
    this.iterators.end()
    this.#runs.close()
    this.lent.clear()
    this.#outbox.clear()
    for (const pull of waiting) {
      pull.reject(raisedAt(error, pull.reference ? this.sites.find(pull.reference.id) : undefined))
    }
    this.failures.pullsSettled()
  }
}
