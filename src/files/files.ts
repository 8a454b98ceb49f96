// Files of Python's machine: put there, and got from there, for programs that share no disk with their Python.

import type { Connection } from '../connection/connection.js'
import { awaited } from '../remote/both-faces.js'
import { filesLater } from './local.js'
import { FileTransfer } from './transfer.js'

/** The files of a Python's machine, as `python.files`. Paths that are relative start at Python's working directory. */
export class PythonFiles {
  readonly #transfer: FileTransfer

  constructor(connection: Connection) {
    this.#transfer = new FileTransfer(connection, filesLater)
  }

  /**
   * Copies a file, a folder with all that is in it, or bytes to Python's machine. A file is seen there when it is whole, and
   * replaces one that was there; memory holds a few pieces of 4 MiB at a time, whatever its size.
   *
   * @param source a path on this machine, or the bytes themselves.
   * @param remotePath the name that it gets there; the folder that it is in has to be there.
   * @throws a PythonError such as `errors.FileNotFoundError` where Python cannot write there; Node's error where the file cannot
   *   be read here. What came with it until then is removed, of a folder only the file that was under way.
   * @example await python.files.put('data/train.npz', '/tmp/train.npz')
   */
  put(source: string | Uint8Array, remotePath: string): Promise<void> {
    return awaited(this.#transfer.put(source, remotePath))
  }

  /**
   * The bytes of a file of Python's machine.
   *
   * @throws a PythonError such as `errors.FileNotFoundError` where Python cannot read it.
   * @example const bytes = await python.files.get('model.keras')
   */
  get(remotePath: string): Promise<Uint8Array>
  /**
   * Copies a file, or a folder with all that is in it, from Python's machine to this one, as `put` does it.
   *
   * @example await python.files.get('checkpoints', 'checkpoints')
   */
  get(remotePath: string, localPath: string): Promise<void>
  get(remotePath: string, localPath?: string): Promise<Uint8Array | void> {
    return localPath === undefined
      ? awaited(this.#transfer.read(remotePath))
      : awaited(this.#transfer.get(remotePath, localPath))
  }
}
