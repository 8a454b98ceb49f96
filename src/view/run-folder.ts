// A folder of run records: which runs there are, how far they are, and what is added to them. Only looks, and only while
// somebody listens.

import type { FileHandle } from 'node:fs/promises'
import { open, readdir, readFile, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { figuresOf, parseLine, type RunHeader, RunRecord, type RunSummary } from './curves/record.js'

export const EXTENSION = '.jsonl'

/** What happened in the folder. */
export interface RunFolderEvents {
  /** A run is new, or another than before. */
  onRun(run: RunSummary): void
  /** A run's file is gone. */
  onGone(id: string): void
  /** Whole lines were added at this byte of a run's file. */
  onLines(id: string, at: number, text: string): void
}

interface Known {
  summary: RunSummary
  readonly header: RunHeader
  readonly tail: RunRecord
}

const POLL_MS = 250
const HEAD_BYTES = 4096
const TAIL_BYTES = 65_536
const MOST_AT_ONCE = 4 * 1024 * 1024

export class RunFolder {
  readonly path: string
  readonly #events: RunFolderEvents
  readonly #runs = new Map<string, Known>()
  // Files that are no records, by their size: another look is worth it when they have grown.
  readonly #others = new Map<string, number>()
  #timer: NodeJS.Timeout | null = null
  #looking: Promise<void> | null = null
  #isFollowing = false

  constructor(path: string, events: RunFolderEvents) {
    this.path = path
    this.#events = events
  }

  /** The newest first. */
  get runs(): RunSummary[] {
    return [...this.#runs.values()]
      .map(({ summary }) => summary)
      .sort((a, b) => (a.started < b.started ? 1 : a.started > b.started ? -1 : a.id < b.id ? 1 : -1))
  }

  has(id: string): boolean {
    return this.#runs.has(id)
  }

  /** A run's file, whole lines only. */
  async read(id: string): Promise<Buffer> {
    const bytes = await readFile(this.#file(id))
    return bytes.subarray(0, bytes.lastIndexOf(10) + 1)
  }

  /** Looks again and again until `stop`. */
  follow(): void {
    if (this.#isFollowing) return
    this.#isFollowing = true
    void this.#again()
  }

  async #again(): Promise<void> {
    await this.look()
    if (!this.#isFollowing) return
    this.#timer = setTimeout(() => void this.#again(), POLL_MS)
    this.#timer.unref()
  }

  stop(): void {
    this.#isFollowing = false
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
  }

  /** Looks once. */
  look(): Promise<void> {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = null
    })
    return this.#looking
  }

  async #look(): Promise<void> {
    let names: string[] = []
    try {
      names = await readdir(this.path)
    } catch {
      // It is made by the first run.
    }
    const ids = new Set(
      names.filter((name) => name.endsWith(EXTENSION)).map((name) => name.slice(0, -EXTENSION.length)),
    )
    for (const id of [...this.#runs.keys()].filter((each) => !ids.has(each))) {
      this.#runs.delete(id)
      this.#events.onGone(id)
    }
    for (const id of ids) {
      const known = this.#runs.get(id)
      if (known !== undefined && known.tail.status !== 'running') continue
      try {
        if (known === undefined) await this.#meet(id)
        else await this.#grow(id, known)
      } catch {
        // Deleted meanwhile, or not ours to read.
      }
    }
  }

  /** A run that was not there before. Of a long record only the beginning and the end are read. */
  async #meet(id: string): Promise<void> {
    await using file = await opened(this.#file(id))
    const { size } = await file.handle.stat()
    if (this.#others.get(id) === size) return
    const head = await readText(file.handle, 0, Math.min(size, HEAD_BYTES))
    const header = parseLine(head.slice(0, Math.max(head.indexOf('\n'), 0)))
    if (header?.type !== 'run') {
      this.#others.set(id, size)
      return
    }
    const from = Math.max(size - TAIL_BYTES, 0)
    const bytes = await readBytes(file.handle, from, size - from)
    const end = bytes.lastIndexOf(10) + 1
    const tail = new RunRecord()
    tail.append(bytes.subarray(from === 0 ? 0 : bytes.indexOf(10) + 1, end).toString('utf8'))
    const known = { header, tail, summary: summaryOf(id, header, tail, from + end) }
    this.#runs.set(id, known)
    this.#events.onRun(known.summary)
  }

  async #grow(id: string, known: Known): Promise<void> {
    const { bytes: at } = known.summary
    const { size } = await stat(this.#file(id))
    if (size < at) {
      // Another file of this name.
      this.#runs.delete(id)
      this.#events.onGone(id)
      return
    }
    if (size > at) {
      await using file = await opened(this.#file(id))
      const bytes = await readBytes(file.handle, at, Math.min(size - at, MOST_AT_ONCE))
      const end = bytes.lastIndexOf(10) + 1
      if (end > 0) {
        const text = bytes.subarray(0, end).toString('utf8')
        known.tail.append(text)
        known.summary = summaryOf(id, known.header, known.tail, at + end)
        this.#events.onLines(id, at, text)
        this.#events.onRun(known.summary)
        return
      }
    }
    if (statusOf(known.header, known.tail) !== known.summary.status) {
      known.summary = summaryOf(id, known.header, known.tail, at)
      this.#events.onRun(known.summary)
    }
  }

  #file(id: string): string {
    return join(this.path, id + EXTENSION)
  }
}

function summaryOf(id: string, header: RunHeader, tail: RunRecord, bytes: number): RunSummary {
  return {
    id,
    name: header.name,
    started: header.started,
    phase: header.phase,
    status: statusOf(header, tail),
    epochs: header.epochs,
    epoch: tail.reached.epoch,
    seconds: tail.reached.seconds,
    logs: figuresOf(tail.reached.logs),
    bytes,
  }
}

function statusOf({ host, pid }: RunHeader, { status }: RunRecord): RunSummary['status'] {
  return status === 'running' && host === hostname() && !isAlive(pid) ? 'lost' : status
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function opened(path: string): Promise<AsyncDisposable & { handle: FileHandle }> {
  const handle = await open(path, 'r')
  return { handle, [Symbol.asyncDispose]: () => handle.close() }
}

async function readBytes(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await handle.read(buffer, 0, length, position)
  return buffer.subarray(0, bytesRead)
}

async function readText(handle: FileHandle, position: number, length: number): Promise<string> {
  return (await readBytes(handle, position, length)).toString('utf8')
}
