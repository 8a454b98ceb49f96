// view(): the callback that records a training and shows it; startView(): the page by itself; readRun() and curvesSvg():
// what was recorded, and its curves as a picture.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { checkNames } from '../errors/option-names.js'
import { stubOf } from '../remote/stub.js'
import type { PythonObjectContainer, Remote } from '../remote/types.js'
import { type EpochFigures, readHistory, type TrainingHistory } from '../training/history.js'
import { detached } from '../values/detached.js'
import { RunRecord } from './curves/record.js'
import { type CurvesOptions, drawCurves } from './curves/svg.js'
import { recordOfHistory } from './histories.js'
import { Recorder, type WatchedEvent, type WatchedModel } from './recorder.js'
import { ViewServer, type ViewServerOptions } from './server.js'

/** Where records are kept if nobody says otherwise, below the current folder. */
export const RUNS_FOLDER = 'tensorbridge-runs'

/** What `view` does. */
export interface ViewOptions {
  /** What the run is called; the model's name by default. */
  readonly name?: string
  /** The folder that keeps the records of runs; `tensorbridge-runs` in the current folder by default. */
  readonly folder?: string
  /** Whether this program serves the page too; true by default. Records are kept either way. */
  readonly serve?: boolean
}

/** A callback for `fit`, `evaluate` and `predict`. */
export interface ViewCallback {
  readonly on_progress: (event: never) => void
  readonly on_model: (model: never) => void
}

/**
 * A callback that records a training, and shows it on a page of this machine while it runs. The page's address is
 * printed to stderr, once for each folder. Each call that it is given to is a run of its own.
 *
 * The page ends with the program; the records stay, and `npx tensorbridge view` shows them at any time. Training never
 * waits for either.
 *
 * @throws where the folder cannot be made. Later troubles do not disturb the training: a warning says what is missing.
 * @example model.fit(x, y, { epochs: 20, callbacks: [view()] })
 */
export function view(options: ViewOptions = {}): ViewCallback {
  return recording(options, serveOnce)
}

/** The same for either face: `show` serves the page. */
export function recording(options: ViewOptions, show: (folder: string) => void): ViewCallback {
  checkNames(options, ['name', 'folder', 'serve'])
  const { name, folder = RUNS_FOLDER, serve = true } = options
  const path = resolve(folder)
  const recorder = new Recorder(path, name, (error) => warn('The record of a training could not be written', error))
  if (serve) show(path)
  return {
    on_progress: detached((event: WatchedEvent) => recorder.takeEvent(event)),
    on_model: detached((model: WatchedModel) => recorder.takeModel(model)),
  }
}

const served = new Set<string>()

/** The page that lasts as long as the program. */
function serveOnce(folder: string): void {
  if (served.has(folder)) return
  served.add(folder)
  new ViewServer({ folder, port: 0, keepsAlive: false }).listen().then(
    (url) => process.stderr.write(`Live view of the training: ${url}\n`),
    (error: unknown) => warn('The live view could not be started', error),
  )
}

/** Trouble that is not to disturb a training. */
export function warn(what: string, error: unknown): void {
  process.emitWarning(`${what}: ${error instanceof Error ? error.message : String(error)}`, 'TensorBridgeWarning')
}

/** What `startView` shows, and where. */
export interface StartViewOptions {
  /** The folder with the records of runs; `tensorbridge-runs` in the current folder by default. */
  readonly folder?: string
  /** A port of this machine; any that is free by default. */
  readonly port?: number
  /** Whether the page keeps the program from ending; false by default. */
  readonly keepAlive?: boolean
}

/** A page that is being served. */
export interface LiveView extends AsyncDisposable {
  /** Its address, with the token that opens it. */
  readonly url: string
  /** Ends it. */
  close(): Promise<void>
}

/**
 * Serves the page of the runs in a folder, as `npx tensorbridge view` does. Only this machine reaches it, and only who
 * has the token in its address.
 *
 * @throws an error with the code EADDRINUSE where the port is taken.
 */
export async function startView(options: StartViewOptions = {}): Promise<LiveView> {
  const server = new ViewServer(serverOptions(options))
  const url = await server.listen()
  const close = (): Promise<void> => server.close()
  return { url, close, [Symbol.asyncDispose]: close }
}

/** What a server is told, for either face. @throws TypeError where an option is none. */
export function serverOptions(options: StartViewOptions): ViewServerOptions {
  checkNames(options, ['folder', 'port', 'keepAlive'])
  const { folder = RUNS_FOLDER, port = 0, keepAlive = false } = options
  return { folder: resolve(folder), port, keepsAlive: keepAlive }
}

/** The record of a run: a file that `view` wrote. */
export function readRun(path: string): RunRecord {
  const record = RunRecord.parse(readFileSync(path, 'utf8'))
  if (record.header === null) throw new TypeError(`This is no record of a run: ${path}`)
  return record
}

/** What has curves: a History, here or in Python; its figures; a record. */
export type Curves = PythonObjectContainer | Remote | TrainingHistory | EpochFigures | RunRecord

/**
 * The curves of a training as the text of an SVG file: the loss and each metric, with those of the validation.
 *
 * @param curves the History that `fit` gives (waited for), what `readHistory` or `readRun` gives, or several of them by
 *   name as a Map, drawn over each other.
 * @example writeFileSync('training.svg', await curvesSvg(model.fit(x, y, { epochs: 20 })))
 */
export async function curvesSvg(
  curves: Curves | ReadonlyMap<string, Curves>,
  options: CurvesOptions = {},
): Promise<string> {
  const several = curves instanceof Map ? [...(curves as Map<string, Curves>)] : [['', curves as Curves] as const]
  return drawAll(
    await Promise.all(
      several.map(async ([name, each]) => {
        const isHere = stubOf(each) === undefined
        return [name, isHere ? (each as TrainingHistory | RunRecord) : await readHistory(each as Remote)] as const
      }),
    ),
    options,
  )
}

/** Histories and records by their names, over each other. */
export function drawAll(
  several: readonly (readonly [name: string, TrainingHistory | EpochFigures | RunRecord])[],
  options: CurvesOptions,
): string {
  checkNames(options, ['title', 'axis', 'logarithmic', 'theme', 'width'])
  const runs = several.map(([name, each]) => {
    const record = each instanceof RunRecord ? each : recordOfHistory(each)
    return { name: name || record.name, record }
  })
  return drawCurves(runs, options)
}
