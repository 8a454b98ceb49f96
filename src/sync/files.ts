// Files of Python's machine: put there, and got from there, as the synchronous face does it.

import type { Connection } from '../connection/connection.js'
import { filesNow } from '../files/local.js'
import { FileTransfer } from '../files/transfer.js'
import { atOnce } from '../remote/both-faces.js'

/** The files of a Python's machine, as `python.files`. Paths that are relative start at Python's working directory. */
export class PythonFiles {
  readonly #connection: Connection
  readonly #transfer: FileTransfer

  constructor(connection: Connection) {
    this.#connection = connection
    this.#transfer = new FileTransfer(connection, filesNow)
  }

  /**
   * Copies a file, a folder with all that is in it, or bytes to Python's machine. A file is seen there when it is whole, and
   * replaces one that was there; memory holds a few pieces of 4 MiB at a time, whatever its size.
   *
   * @param source a path on this machine, or the bytes themselves.
   * @param remotePath the name that it gets there; the folder that it is in has to be there.
   * @throws a PythonError such as `errors.FileNotFoundError` where Python cannot write there; Node's error where the file cannot
   *   be read here. What came with it until then is removed, of a folder only the file that was under way.
   * @example python.files.put('data/train.npz', '/tmp/train.npz')
   */
  put(source: string | Uint8Array, remotePath: string): void {
    return atOnce(this.#connection, this.#transfer.put(source, remotePath))
  }

  /**
   * The bytes of a file of Python's machine.
   *
   * @throws a PythonError such as `errors.FileNotFoundError` where Python cannot read it.
   * @example const bytes = python.files.get('model.keras')
   */
  get(remotePath: string): Uint8Array
  /**
   * Copies a file, or a folder with all that is in it, from Python's machine to this one, as `put` does it.
   *
   * @example python.files.get('checkpoints', 'checkpoints')
   */
  get(remotePath: string, localPath: string): void
  get(remotePath: string, localPath?: string): Uint8Array | void {
    return localPath === undefined
      ? atOnce(this.#connection, this.#transfer.read(remotePath))
      : atOnce(this.#connection, this.#transfer.get(remotePath, localPath))
  }
}
