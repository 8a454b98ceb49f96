// How files go to Python's machine and come from it, for both faces: in pieces, of which two are on their way at a time.

import { randomBytes } from 'node:crypto'
import type { Dirent, Stats } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Connection } from '../connection/connection.js'
import { shown } from '../errors/option-names.js'
import { atUser } from '../errors/user-frames.js'
import { ConversionError } from '../errors.js'
import { begun, ended, quietly, type Steps } from '../remote/both-faces.js'
import { servicesOf } from '../remote/services.js'
import type { Remote } from '../remote/types.js'
import type { LocalFiles, OpenFile } from './local.js'

// Two of them over a network with 50 ms there and back: 160 MB/s.
const PIECE_BYTES = 4 * 1024 * 1024

/** Gives a piece at each call; null when there is none left. */
type Pieces = () => Steps<Uint8Array | null>

/** The transfers of one connection. */
export class FileTransfer {
  readonly #connection: Connection
  readonly #local: LocalFiles

  constructor(connection: Connection, local: LocalFiles) {
    this.#connection = connection
    this.#local = local
  }

  *put(source: string | Uint8Array, remotePath: string): Steps<void> {
    if (typeof source !== 'string' && !(source instanceof Uint8Array))
      throw atUser(new ConversionError('source', `a path or a Uint8Array was expected; received ${typeof source}`))
    expectPath(remotePath)
    if (typeof source !== 'string') {
      yield* this.#write(piecesOf(source), remotePath)
    } else if (yield* this.#isFolder(source)) yield* this.#putFolder(source, remotePath)
    else yield* this.#putFile(source, remotePath)
  }

  /** The bytes of a file. */
  *read(remotePath: string): Steps<Uint8Array> {
    expectPath(remotePath)
    const pieces: Uint8Array[] = []
    yield* this.#read(remotePath, (piece) => void pieces.push(piece))
    const [first, ...more] = pieces
    return first !== undefined && more.length === 0 ? first : Buffer.concat(pieces)
  }

  *get(remotePath: string, localPath: string): Steps<void> {
    expectPath(remotePath)
    const entries: readonly (readonly [path: readonly string[], isFolder: boolean])[] | null = yield* ended(
      begun(this.#connection, () => this.#call('folder_tree', remotePath)),
    )
    if (entries === null) {
      yield* this.#getFile(remotePath, localPath)
      return
    }
    yield this.#local.mkdir(localPath, { recursive: true })
    for (const [path, isFolder] of entries) {
      // Python's machine does not say where on this one anything goes.
      if (path.some((name) => name === '..' || name === '' || /[/\\\0]/.test(name))) {
        throw atUser(
          new ConversionError(remotePath, `it has an entry whose name leads elsewhere: ${JSON.stringify(path)}`),
        )
      }
      const target = join(localPath, ...path)
      if (isFolder) yield this.#local.mkdir(target, { recursive: true })
      else yield* this.#getFile([remotePath, ...path].join('/'), target)
    }
  }

  /** A new file beside its place; an error names the place. */
  *#openPart(part: string, localPath: string): Steps<OpenFile> {
    try {
      return yield this.#local.open(part, 'wx')
    } catch (error) {
      const { code, errno, syscall, message } = error as NodeJS.ErrnoException
      const told = new Error(message.replace(part, localPath), { cause: error })
      throw Object.assign(told, { code, errno, syscall, path: localPath })
    }
  }

  *#isFolder(path: string): Steps<boolean> {
    const found: Stats = yield this.#local.stat(path)
    return found.isDirectory()
  }

  *#putFolder(source: string, remotePath: string): Steps<void> {
    yield* ended(begun(this.#connection, () => this.#call('make_folder', remotePath)))
    const entries: Dirent[] = yield this.#local.readdir(source, { withFileTypes: true })
    for (const entry of entries) {
      const [from, to] = [join(source, entry.name), `${remotePath}/${entry.name}`]
      if (yield* this.#isFolder(from)) yield* this.#putFolder(from, to)
      else yield* this.#putFile(from, to)
    }
  }

  *#putFile(path: string, remotePath: string): Steps<void> {
    const file = yield this.#local.open(path, 'r')
    const next = function* (): Steps<Uint8Array | null> {
      const buffer = Buffer.allocUnsafe(PIECE_BYTES)
      const { bytesRead } = yield file.read(buffer, 0, PIECE_BYTES)
      return bytesRead === 0 ? null : buffer.subarray(0, bytesRead)
    }
    try {
      yield* this.#write(next, remotePath)
    } finally {
      yield file.close()
    }
  }

  *#write(pieces: Pieces, remotePath: string): Steps<void> {
    using writer = this.#call('FileWriter', remotePath)
    yield writer
    const asked = (name: string, ...args: unknown[]): unknown =>
      begun(this.#connection, () => (writer[name] as (...args: unknown[]) => unknown)(...args))
    let underWay: unknown = null
    try {
      for (;;) {
        const piece = yield* pieces()
        if (piece === null) break
        const before = underWay
        underWay = asked('write', Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength))
        yield* ended(before)
      }
      const last = underWay
      underWay = null
      yield* ended(last)
      yield* ended(asked('finish'))
    } catch (error) {
      yield* quietly(ended(underWay))
      yield* quietly(ended(asked('discard')))
      throw error
    }
  }

  *#read(remotePath: string, take: (piece: Uint8Array) => unknown): Steps<void> {
    using reader = this.#call('FileReader', remotePath)
    yield reader
    const asked = (name: string, ...args: unknown[]): unknown =>
      begun(this.#connection, () => (reader[name] as (...args: unknown[]) => unknown)(...args))
    let underWay = asked('read', PIECE_BYTES)
    try {
      for (;;) {
        const coming = underWay
        underWay = asked('read', PIECE_BYTES)
        const piece: Uint8Array = yield* ended(coming)
        if (piece.length === 0) return
        yield take(piece)
      }
    } finally {
      yield* quietly(ended(underWay))
      yield* quietly(ended(asked('close')))
    }
  }

  *#getFile(remotePath: string, localPath: string): Steps<void> {
    const part = join(dirname(localPath), `.${basename(localPath)}.${randomBytes(4).toString('hex')}.part`)
    let isWhole = false
    try {
      const file = yield* this.#openPart(part, localPath)
      try {
        yield* this.#read(remotePath, (piece) => file.writeFile(piece))
      } finally {
        yield file.close()
      }
      yield this.#local.rename(part, localPath)
      isWhole = true
    } finally {
      if (!isWhole) yield this.#local.rm(part, { force: true })
    }
  }

  #call(name: string, path: string): Remote {
    return servicesOf(this.#connection).services[name]?.(path) as Remote
  }
}

function piecesOf(bytes: Uint8Array): Pieces {
  let at = 0
  return function* (): Steps<Uint8Array | null> {
    if (at >= bytes.length) return null
    at += PIECE_BYTES
    return yield bytes.subarray(at - PIECE_BYTES, at)
  }
}

function expectPath(remotePath: unknown): void {
  if (typeof remotePath === 'string') return
  throw atUser(new TypeError(`A path on Python's machine was expected. Received: ${shown(remotePath)}`))
}
