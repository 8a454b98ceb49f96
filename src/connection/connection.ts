// One link to one worker: chooses ids, gathers what is asked in one turn of the event loop into one batch, and gives
// references back; answers.ts hears what Python says. Knows nothing of proxies: remote/ makes those of references.
// One file, because all that asks shares the table of references and what is on its way; what does not is in files beside it.

import { atUser, callSite, raisedAbove, raisedAt, showsUser } from '../errors/user-frames.js'
import { LimitError } from '../errors.js'
import { packedBytes } from '../protocol/codec.js'
import { DEFAULT_LIMITS, type Limits } from '../protocol/limits.js'
import type { ClientMessage } from '../protocol/messages.js'
import * as protocol from '../protocol/messages.js'
import { IncomingMemory, OutgoingMemory, type SharedMemory } from '../transport/shared-memory.js'
import type { Transport, TransportEvents } from '../transport/transport.js'
import { PyFloat } from '../values/markers.js'
import { enterAbort } from './aborts.js'
import { Answers, type AnswersHost } from './answers.js'
import { Blocks } from './blocks.js'
import { CallSites, type Site } from './call-sites.js'
import { type CallbackScope, callbackScopes, LentFunctions } from './callbacks.js'
import { Channel } from './channel.js'
import { type Collector, SweepingCollector, TurnCollector } from './collector.js'
import { Failures } from './failures.js'
import { type IteratorHost, LentIterators } from './iterators.js'
import { NO_PARENT, Outbox, type Segment, sendAnyTime } from './outbox.js'
import { checkText, OutgoingValues } from './outgoing-values.js'
import type { Recording } from './recordings.js'
import { Reference } from './reference.js'
import { callMessage } from './repeated-calls.js'
import { addReport, type Reporting, reportingOf, reports } from './reports.js'
import { Runs, type RunsHost } from './runs.js'
import { enterScope, leaveScope } from './scopes.js'
import { type Asking, Waits, type WaitsHost } from './waits.js'

/** What a connection needs of the layers above it. */
export interface ConnectionHost {
  /** The stand-in for a settled object. */
  makeHandle(reference: Reference): unknown
  /** The reference behind a stand-in, pushed if it was only a path so far; undefined where `value` is none. */
  referenceOf(value: object): Reference | undefined
  /** The one object that stands for an instance of a TypeScript class; `adopt` takes a new one over. */
  instance(key: number, classNumber: number, adopt: (() => Reference) | null): unknown
  /** The wire value of a JavaScript class that extends a Python class; undefined for others. */
  classReference(value: object): unknown
  /** A function that Python has as a recording, recorded now where it is new; undefined for one that is lent. */
  recordedReference(
    key: object,
    fn: (...args: never[]) => unknown,
    self: unknown,
    parameters: readonly string[] | null,
    fail: (problem: string) => never,
  ): Reference | undefined
  /** Requests that were noted but not made yet (attribute reads) are made now, in order. */
  pushNoted(): void
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

// More than a message takes that has numbers only.
const ASKING_BYTES = 32
// So many are less than a message takes, whatever its limit is.
const MOST_RELEASED = 50_000

/** The client's end of a link. Usable before `attach`: what is asked until then is sent when the worker is there. */
export class Connection {
  readonly sites: CallSites = new CallSites()
  readonly lent: LentFunctions = new LentFunctions()
  readonly iterators: LentIterators
  readonly failures: Failures
  /** Arguments on their way to wire values. */
  readonly values: OutgoingValues
  /** The function that is being recorded: what is asked meanwhile is a step of it, and is not sent. */
  recording: Recording | null = null
  /** Attribute reads that were made and are not requests yet, in order. */
  readonly noted: { reference(): Reference }[] = []
  readonly #host: ConnectionHost
  readonly #limits: Limits
  // Python's main thread, and all its others.
  readonly #main: Channel
  readonly #side: Channel
  readonly #collector: Collector
  readonly #answers: Answers
  /** Waiting in place: the synchronous face. */
  readonly #waits: Waits
  readonly #incoming: IncomingMemory
  #nextId = 1
  readonly #runs: Runs
  readonly #blocks = new Blocks()
  #unfinished = 0
  readonly #outbox: Outbox
  #released: number[] = []
  #isFlushScheduled = false
  #ended: Error | null = null
  #live = 0
  readonly #lasting = new Map<number, Reference>()

  constructor(host: ConnectionHost, limits: Limits = DEFAULT_LIMITS) {
    this.#host = host
    this.#limits = limits
    this.#main = new Channel(false, (channel, frames) => this.#answers.onFrames(channel, frames))
    this.#side = new Channel(true, (channel, frames) => this.#answers.onFrames(channel, frames))
    this.failures = new Failures(
      (error) => host.reportFailure(error),
      () => this.pendingPulls > 0,
    )
    this.#collector = new (host.wait ? SweepingCollector : TurnCollector)((id) => this.#giveBack(id))
    this.#runs = new Runs(this.#runsHost())
    this.#outbox = new Outbox(limits.messageBytes, (parent, messages) => this.iterators.onBatch(parent, messages))
    this.iterators = new LentIterators(this.#iteratorHost(), () => this.lent.newId())
    this.values = new OutgoingValues(
      this,
      host,
      (bytes) => this.#segment().frames.push(bytes) - 1,
      limits,
      new OutgoingMemory((slots) => sendAnyTime(this.#main, [protocol.TAG_SLOTS_CLOSED, [...slots]])),
    )
    this.#incoming = new IncomingMemory(limits.messageBytes, {
      returned: (slots) => sendAnyTime(this.#main, [protocol.TAG_RETURNED, slots]),
      trim: () => sendAnyTime(this.#main, [protocol.TAG_TRIM]),
    })
    this.#answers = new Answers(this.#answersHost(), limits.depth)
    this.#waits = new Waits(this.#waitsHost())
  }

  /** References that this side holds, those to library functions not counted. */
  get liveObjects(): number {
    return this.#live
  }

  /** References to library functions, which last as long as the connection. */
  get lastingObjects(): number {
    return this.#lasting.size
  }

  /** The ids of these. */
  get lastingIds(): number[] {
    return [...this.#lasting.keys()]
  }

  /** Awaited answers that have not come. */
  get pendingPulls(): number {
    return this.#main.pending + this.#side.pending
  }

  /** Whether requests were sent of which it is not known that they have run. */
  get hasUnfinished(): boolean {
    return this.#unfinished > 0
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

  #forget(reference: Reference): void {
    this.#live--
    this.#collector.settle(reference.id)
    leaveScope(reference)
    reference.abandon()
  }

  // Requests

  /** Makes a request whose result is a remote object; its id takes the place of the 0. `below`: what the user called. */
  request(label: string, below: (...args: never[]) => unknown, message: ClientMessage): Reference {
    if (this.recording) return this.#record(this.recording, label, below, message)
    this.#checkLive()
    const reporting = reportingOf(label)
    if (reporting) addReport(message, this.#encodeReport(reporting))
    const reference = new Reference(this, this.#push(below, message, label), label)
    if (message[0] === protocol.TAG_CALL) reference.maker = message[2]
    reporting?.onMade(this, reference.id)
    this.#own(reference)
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
    this.#checkLive()
    if (this.#ended) throw raisedAbove(this.#ended, below)
    const plain = this.values.encodePlain(args, name)
    if (plain === null) return this.#callByItself(label, below, target, name, args)
    const bytes = this.values.takeBytes(0)
    const id = this.#begin(below, false, label)
    const segment = this.#segment()
    const isAgain = this.#outbox.putCall(segment, id, target, name, plain, bytes, this.values.isEncoding)
    this.#leave(segment)
    const reference = new Reference(this, id, label)
    if (name === null) reference.maker = target
    this.#own(reference, isAgain)
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

  #own(reference: Reference, isAgain = false): void {
    this.#collector.own(reference, isAgain)
    this.#live++
    enterScope(reference)
  }

  /** Makes a request for something that lasts as long as the connection (a library's function). */
  requestLasting(label: string, message: ClientMessage): Reference {
    const id = this.during(null, () => this.#push(this.requestLasting, message, null, true))
    const reference = new Reference(this, id, label, true)
    this.#lasting.set(reference.id, reference)
    return reference
  }

  /** A result lasts as long as the connection from now on (a class that was made for a TypeScript class). */
  keep(reference: Reference): void {
    this.#collector.settle(reference.id)
    this.#lasting.set(reference.id, reference)
    this.#live--
    leaveScope(reference)
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
    this.#released.push(id)
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
    return this.#nextId++
  }

  #record(
    recording: Recording,
    label: string,
    below: (...args: never[]) => unknown,
    message: ClientMessage,
  ): Reference {
    if (this.#ended) throw raisedAbove(this.#ended, below)
    this.values.addBytes(message[0] === protocol.TAG_CALL ? 0 : checkText(message))
    ;(message as { 1: number })[1] = this.#nextId++
    return recording.add(this, below, message, label)
  }

  #push(below: (...args: never[]) => unknown, message: ClientMessage, label: string | null, isDeep = false): number {
    if (this.#ended) throw raisedAbove(this.#ended, below)
    const bytes = this.values.takeRequestBytes(message, message[0] === protocol.TAG_CALL ? 0 : checkText(message))
    const id = this.#begin(below, isDeep, label)
    ;(message as { 1: number })[1] = id
    const segment = this.#segment()
    this.#put(segment, message, bytes)
    this.#leave(segment)
    return id
  }

  /** A request is made: its number. */
  #begin(below: (...args: never[]) => unknown, isDeep: boolean, label: string | null): number {
    const id = this.#nextId++
    if (this.isSettling && !isDeep) this.sites.stand(id, below)
    else this.sites.capture(id, below, isDeep, label)
    enterAbort(this, id)
    this.#unfinished++
    return id
  }

  /** Something was put into a segment. */
  #leave(segment: Segment): void {
    // Not amid the encoding of arguments: their frames are in the segment, their message is not yet.
    if (this.#main.transport && !this.values.isEncoding && this.#outbox.sendPart(segment)) return
    this.#scheduleFlush()
  }

  #put(segment: Segment, message: ClientMessage, bytes: number): void {
    this.#outbox.put(segment, message, bytes, this.values.isEncoding)
  }

  /** The segment of the callback that the running code belongs to. */
  #segment(): Segment {
    const scope = this.#scope()
    return scope === undefined
      ? this.#outbox.segment(NO_PARENT, this.#main)
      : this.#outbox.segment(scope.id, scope.isSide ? this.#side : this.#main)
  }

  /** The callback, block or iterator that the running code belongs to. */
  #scope(): CallbackScope | undefined {
    if (!this.#runs.areActive && this.iterators.open === 0) return undefined
    const scope = callbackScopes.getStore()?.get(this)
    return scope?.isOver ? undefined : scope
  }

  /** What `askAs` takes for the running code. */
  get asker(): CallbackScope | undefined {
    return this.#scope()
  }

  /** Runs `body`, which makes requests, in the name of a callback, or of none: of who noted what is requested now. */
  askAs<Result>(asker: CallbackScope | undefined, body: () => Result): Result {
    if (asker === this.#scope()) return body()
    const scopes = new Map(callbackScopes.getStore())
    if (asker === undefined) scopes.delete(this)
    else scopes.set(this, asker)
    return callbackScopes.run(scopes, body)
  }

  #scheduleFlush(): void {
    if (this.#isFlushScheduled) return
    this.#isFlushScheduled = true
    // `await` asks for the value one microtask after the call was made: it is to leave with the call.
    queueMicrotask(() =>
      queueMicrotask(() => {
        this.#isFlushScheduled = false
        this.#outbox.nextTurn()
        this.#host.pushNoted()
        this.flush()
        this.sites.nextTurn()
        this.#collector.nextTurn()
      }),
    )
  }

  /** Something was noted that is to be requested at the end of the turn. */
  noteScheduled(): void {
    this.#scheduleFlush()
  }

  /** Sends what has been gathered. */
  flush(): void {
    if (this.#ended) return
    if (!this.#main.transport) {
      this.#host.onFirstUse()
      return
    }
    this.#outbox.send()
    if (this.#released.length > 0) {
      const ids = this.iterators.pins.free(this.#released)
      this.#released = []
      for (let i = 0; i < ids.length; i += MOST_RELEASED) {
        sendAnyTime(this.#main, [protocol.TAG_RELEASE, ids.slice(i, i + MOST_RELEASED), this.#side.sent])
      }
    }
    for (const channel of [this.#main, this.#side]) if (channel.isListening()) channel.transport?.listen()
  }

  // Answers

  /** Whether code of a callback is about to wait for what was asked before the callback began: perhaps for the call that waits for it. */
  mayDeadlock(reference: Reference): boolean {
    return reference.id < (this.#scope()?.since ?? 0)
  }

  /** Asks for the value (or a handle) of a remote object. `site`: where, if that is to be told of a deadlock. */
  pull(reference: Reference, how: number, site?: Site): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#ended) {
        reject(raisedAt(this.#ended, this.sites.find(reference.id) ?? callSite(this.pull)))
        return
      }
      try {
        this.#ask({ resolve, reject, reference, site }, [protocol.TAG_PULL, reference.use(), how])
      } catch (error) {
        reject(showsUser(error as Error) ? error : raisedAt(error as Error, this.sites.find(reference.id)))
      }
    })
  }

  /** Resolves when everything sent so far has run; rejects with the first failure that nobody saw. */
  async sync(): Promise<void> {
    this.#host.pushNoted()
    if (this.#ended) throw raisedAbove(this.#ended, this.sync)
    const id = this.#nextId
    await new Promise((resolve, reject) => this.#askSync({ resolve, reject, reference: null }))
    this.sites.forgetBefore(id)
    const failure = this.failures.takeFirst()
    if (failure) throw failure.error
  }

  #askSync(asking: Asking): void {
    this.#unfinished = 0
    this.#ask(asking, [protocol.TAG_SYNC, this.#nextId++])
  }

  #ask({ resolve, reject, reference, site }: Asking, message: ClientMessage): void {
    if (this.recording) {
      // The recording fails with this; whoever waits is a part of it.
      this.recording.refuse('it waits for Python. Only calls can be recorded')
      return
    }
    const segment = this.#segment()
    const { parent, batch } = segment
    const next = this.#nextId
    segment.channel.expect(message[1] as number, { resolve, reject, reference, site, parent, batch, next })
    segment.pulls++
    this.#put(segment, message, ASKING_BYTES)
    this.#scheduleFlush()
  }

  /** Whoever waits for an answer in what is no batch would wait for ever, and what is behind it cannot be trusted. */
  #onViolation(error: Error): void {
    const isAwaited = this.pendingPulls > 0
    this.kill()
    this.end(error)
    if (!isAwaited) this.#host.reportFailure(error)
  }

  #rejectCallback(channel: Channel, callback: number, error: Error): void {
    // Not remembered as an answer: one that is not understood either would be answered for ever.
    const answer: ClientMessage = [protocol.TAG_REJECT, callback, this.#runs.thrown.keep(error)]
    this.#put(this.#outbox.segment(callback, channel), answer, packedBytes(answer))
    this.#scheduleFlush()
  }

  #abandonLasting(id: number): void {
    this.#lasting.get(id)?.abandon()
    if (this.#lasting.delete(id)) this.#released.push(id)
  }

  #checkLive(): void {
    if (this.#live >= this.#limits.openObjects) throw atUser(LimitError.openObjects(this.#limits.openObjects))
  }

  #adopt(id: number): Reference {
    this.#checkLive()
    const reference = new Reference(this, id, 'a value from Python')
    this.#own(reference)
    return reference
  }

  // Blocks

  /** What was called to make a context, to be told whether its instances enter to themselves; undefined for no class of a library. */
  makerOf(context: object): unknown {
    const maker = this.#lasting.get(this.#host.referenceOf(context)?.maker ?? 0)
    return maker && this.#host.makeHandle(maker)
  }

  /** Entering `context` gave the context itself, seen as `entered`. */
  learnEntering(context: object, entered: object): void {
    const [reference, seen] = [this.#host.referenceOf(context), this.#host.referenceOf(entered)]
    if (reference && seen?.description) this.#blocks.learn(reference, seen.description.type)
  }

  /** What `runBlock` does, in a function that is being recorded. */
  recordBlock(
    recording: Recording,
    context: object,
    body: (entered: never) => unknown,
    below: (...args: never[]) => unknown,
  ): unknown {
    const reference = this.#host.referenceOf(context)
    if (reference === undefined) throw atUser(new TypeError('within(context): a Python object was expected'))
    this.#host.pushNoted()
    return recording.within(this, [this.newLocal(), this.newLocal()], below, reference.use(), (entered) => {
      const result = body(entered as never)
      this.#host.pushNoted()
      return result
    })
  }

  /**
   * Has Python enter `context` and run there what `body` asks. `body` runs now, without waiting for that.
   *
   * @returns what `body` returns, as a pull gives it; undefined where it is not known what entering gives, or the code
   * that asks is one that another thread than the main one waits for.
   */
  runBlock(
    context: object,
    body: (entered: never) => unknown,
    below: (...args: never[]) => unknown,
  ): Promise<unknown> | undefined {
    const reference = this.#host.referenceOf(context)
    const type = reference && this.#blocks.typeOf(reference)
    if (reference === undefined || type === undefined || this.#ended || this.#scope()?.isSide) return undefined
    this.#host.pushNoted()
    const id = this.#blocks.newId()
    const result = this.request('within(…)', below, [protocol.TAG_WITHIN, 0, reference.use(), id])
    const answer = this.pull(result, protocol.PULL_VALUE)
    // As for the argument of a callback: nothing was asked of Python that would tell more.
    reference.description ??= { type, text: null, members: [], classNames: [] }
    const entered = this.#host.makeHandle(reference)
    const over = this.#runs.block(id, () => body(entered as never))
    // Where Python cannot enter, the answer comes while the body may still run.
    answer.catch(() => {})
    return over.then(() => answer)
  }

  /** Python waits for this answer: with the callback that it ends. */
  #answer(channel: Channel, callback: number, answer: ClientMessage): void {
    const segment = this.#outbox.segment(callback, channel)
    const others = answer[0] === protocol.TAG_REJECT ? packedBytes(answer) : 0
    this.#put(segment, answer, this.values.takeBytes(others))
    segment.batch.answers = callback
  }

  #answersHost(): AnswersHost {
    const { failures, sites, lent, iterators } = this
    const [host, incoming, runs, outgoing] = [this.#host, this.#incoming, this.#runs, this.values.memory]
    const pendingPulls = (): number => this.pendingPulls
    return {
      failures,
      sites,
      lent,
      iterators,
      runs,
      incoming,
      outgoing,
      isSynchronous: this.isSynchronous,
      get pendingPulls() {
        return pendingPulls()
      },
      makeHandle: (reference) => host.makeHandle(reference),
      instance: (key, classNumber, adopt) => host.instance(key, classNumber, adopt),
      awaitOutput: (marks) => host.awaitOutput(marks),
      reportFailure: (error) => host.reportFailure(error),
      onViolation: (error) => this.#onViolation(error),
      onAnswered: ({ parent, next }) => {
        // The main thread runs all in order: nothing that was sent is unfinished, where nothing was sent since.
        if (parent === NO_PARENT && next === this.#nextId) this.#unfinished = 0
      },
      adopt: (id) => this.#adopt(id),
      abandonLasting: (id) => this.#abandonLasting(id),
      rejectCallback: (channel, callback, error) => this.#rejectCallback(channel, callback, error),
    }
  }

  #waitsHost(): WaitsHost {
    const { sites, failures } = this
    const host = this.#host
    const ended = (): Error | null => this.#ended
    const isRecording = (): boolean => this.recording !== null
    return {
      sites,
      failures,
      wait: host.wait && (() => host.wait?.()),
      get ended() {
        return ended()
      },
      get isRecording() {
        return isRecording()
      },
      pushNoted: () => host.pushNoted(),
      flush: () => this.flush(),
      ask: (asking, message) => this.#ask(asking, message),
      askSync: (asking) => this.#askSync(asking),
      forget: (reference) => this.#forget(reference),
      giveBack: (id) => void this.#released.push(id),
    }
  }

  #runsHost(): RunsHost {
    const activity = (): number => this.#answers.activity + this.#nextId
    const nextId = (): number => this.#nextId
    return {
      owner: this,
      main: this.#main,
      get activity() {
        return activity()
      },
      get nextId() {
        return nextId()
      },
      pushNoted: () => this.#host.pushNoted(),
      flush: () => this.flush(),
      scheduleFlush: () => this.#scheduleFlush(),
      encode: (result) => this.values.encode(result, 'the result of a callback'),
      answer: (channel, callback, answer) => this.#answer(channel, callback, answer),
      onReached: (reached) =>
        this.#ask({ resolve: reached, reject: reached, reference: null }, [protocol.TAG_SYNC, this.#nextId++]),
      reportFailure: (error) => this.#host.reportFailure(error),
      breakDeadlock: () => this.#host.breakDeadlock(),
      apart: (body) => this.during(null, () => this.#waits.settling(body)),
    }
  }

  #iteratorHost(): IteratorHost {
    return {
      isSynchronous: this.isSynchronous,
      enter: (scope, body) => this.#runs.enter(scope, body),
      encodeItem: (value) => {
        // What was noted is asked for first: it may be sent at once, and the frames must leave with their message.
        this.#host.pushNoted()
        return this.values.encodeItem(value)
      },
      attachedBytes: () => this.values.attachedBytes,
      push: (scope, message) => {
        const others = message[0] === protocol.TAG_THROWN ? packedBytes(message) : 0
        this.#put(this.#outbox.segment(scope.id, this.#side), message, this.values.takeBytes(others))
        this.#scheduleFlush()
      },
      flush: () => {
        this.#host.pushNoted()
        this.flush()
      },
      keepError: (error) => this.#runs.thrown.keep(error),
      reportFailure: (error) => this.#host.reportFailure(error),
      confirmClosed: (scope, iterator, batches, hasAsked) => {
        // Requests that are left run on the main thread, in their turn; items that are left nobody needs.
        const segment = hasAsked
          ? this.#outbox.segment(NO_PARENT, this.#main)
          : this.#outbox.segment(scope.id, this.#side)
        this.#put(segment, [protocol.TAG_CLOSED, iterator, batches], ASKING_BYTES)
        this.#scheduleFlush()
      },
      giveBack: (ids) => {
        this.#released.push(...ids)
        this.#scheduleFlush()
      },
    }
  }

  // Lifetime

  /** Gives a reference back, now that the user said so. */
  release(reference: Reference): void {
    if (this.recording) throw this.recording.refuse(`it releases ${reference.label}, which is not its own`)
    // Attributes that were read of it before, and only noted, are asked for while it is there.
    this.#host.pushNoted()
    this.#collector.settle(reference.id)
    this.#giveBack(reference.id)
  }

  #giveBack(id: number): void {
    this.#live--
    if (this.#ended) return
    this.#released.push(id)
    this.#scheduleFlush()
  }

  /** The link is lost, perhaps for a while: all that waits is rejected. What is asked from now on waits for its return. */
  lose(error: Error): void {
    for (const pull of [...this.#main.abandon(), ...this.#side.abandon()]) pull.reject(error)
    this.failures.pullsSettled()
  }

  /** Nothing can be asked any more: all that waits is rejected. */
  end(error: Error, forLaterUse: Error = error): void {
    if (this.#ended) return
    this.#ended = forLaterUse
    const waiting = [...this.#main.close(), ...this.#side.close()]
    this.values.memory.close()
    this.#incoming.close()
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
