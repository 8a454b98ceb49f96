// The live view in the synchronous face: records are written in the middle of the call that trains, and another thread serves the page.

import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { PythonObjectContainer } from '../../typings/sync/core.js'
import { isRemote } from '../remote/functions.js'
import type { EpochFigures, TrainingHistory } from '../training/history.js'
import type { RunRecord } from '../view/curves/record.js'
import type { CurvesOptions } from '../view/curves/svg.js'
import type { ViewServerOptions } from '../view/server.js'
import {
  drawAll,
  recording,
  type StartViewOptions,
  serverOptions,
  type ViewCallback,
  type ViewOptions,
  warn,
} from '../view/view.js'
import { type CarriedError, revived } from './carried-errors.js'
import { readHistory } from './models.js'
import { signal, waitFor, waitForMessage } from './waiting.js'

/** What the thread starts with. */
export interface PageData {
  readonly options: ViewServerOptions
  readonly port: MessagePort
  /** Goes up with everything that it says. */
  readonly signal: Int32Array
}

/** What it says. */
export type FromPage = readonly ['listening', url: string] | readonly ['failed', CarriedError] | readonly ['closed']

/** It is to end. */
export type ToPage = readonly ['close']

/** A page that is being served. */
export interface LiveView extends Disposable {
  /** Its address, with the token that opens it. */
  readonly url: string
  /** Ends it. */
  close(): void
}

/**
 * A callback that records a training, and shows it on a page of this machine while it runs. The page's address is
 * printed to stderr, once for each folder. Each call that it is given to is a run of its own.
 *
 * @throws where the folder cannot be made. Later troubles do not disturb the training: a warning says what is missing.
 * @example model.fit(x, y, { epochs: 20, callbacks: [view()] })
 */
export function view(options: ViewOptions = {}): ViewCallback {
  return recording(options, serveOnce)
}

const served = new Set<string>()

/** The page that lasts as long as the program. */
function serveOnce(folder: string): void {
  if (served.has(folder)) return
  served.add(folder)
  try {
    process.stderr.write(`Live view of the training: ${startView({ folder }).url}\n`)
  } catch (error) {
    warn('The live view could not be started', error)
  }
}

/**
 * Serves the page of the runs in a folder, as `npx tensorbridge view` does, while the program waits for Python too. Only this machine
 * reaches it, and only who has the token in its address.
 *
 * @throws an error with the code EADDRINUSE where the port is taken.
 */
export function startView(options: StartViewOptions = {}): LiveView {
  const page = new Page(serverOptions(options))
  const close = (): void => page.close()
  return { url: page.url, close, [Symbol.dispose]: close }
}

class Page {
  readonly url: string
  readonly #port: MessagePort

  constructor(options: ViewServerOptions) {
    const { port1, port2 } = new MessageChannel()
    this.#port = port1
    const data: PageData = { options, port: port2, signal }
    const thread = new Worker(new URL('./page-thread.js', import.meta.url), {
      workerData: data,
      transferList: [port2],
      execArgv: [],
    })
    if (!options.keepsAlive) thread.unref()
    const said = this.#hear()
    if (said[0] === 'failed') throw revived(said[1])
    this.url = said[1] as string
  }

  close(): void {
    const message: ToPage = ['close']
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of a thread has none
    this.#port.postMessage(message)
    this.#hear()
    this.#port.close()
  }

  /** What the thread says next. */
  #hear(): FromPage {
    const said: FromPage[] = []
    const forget = waitFor({
      deliverOne: () => {
        const received = receiveMessageOnPort(this.#port)
        if (received !== undefined) said.push(received.message as FromPage)
        return received !== undefined
      },
    })
    try {
      for (;;) {
        const [first] = said
        if (first !== undefined) return first
        waitForMessage()
      }
    } finally {
      forget()
    }
  }
}

/** What has curves: a History, here or in Python; its figures; a record. */
export type Curves = PythonObjectContainer | TrainingHistory | EpochFigures | RunRecord

/**
 * The curves of a training as the text of an SVG file: the loss and each metric, with those of the validation.
 *
 * @param curves the History that `fit` gives, what `readHistory` or `readRun` gives, or several of them by name as a Map, drawn over
 *   each other.
 * @example writeFileSync('training.svg', curvesSvg(model.fit(x, y, { epochs: 20 })))
 */
export function curvesSvg(curves: Curves | ReadonlyMap<string, Curves>, options: CurvesOptions = {}): string {
  const several = curves instanceof Map ? [...(curves as Map<string, Curves>)] : [['', curves as Curves] as const]
  return drawAll(
    several.map(([name, each]) => [
      name,
      isRemote(each) ? readHistory(each as unknown as PythonObjectContainer) : (each as TrainingHistory | RunRecord),
    ]),
    options,
  )
}
