// connectPython(): joins a Python that `tensorbridge worker` runs, on this machine or on another one.

import type { World } from '../typings/worlds.js'
import { type ConnectOptions, checkConnectOptions, joinWorker } from './join.js'
import type { WorkerEvents } from './process/worker-process.js'
import { Python } from './python.js'

/**
 * Joins a CPython that `npx tensorbridge worker --listen ENDPOINT` runs; ready when Python answers. What it prints appears
 * where the worker was started. `close()` leaves it to the next program.
 *
 * A worker on another machine is joined over an encrypted link, with the keys of both sides. Where its network is lost, what
 * is awaited rejects with ConnectionLostError, and `lost` is emitted; what is awaited from then on waits until it is back.
 *
 * @typeParam W the world of Keras that the worker was started with.
 *
 * @param endpoint as the worker printed it: `ipc:///path` or `tcp://host:port`.
 * @throws TypeError where an option is wrong; EncryptionKeyError where a key is missing, or is not taken by the worker;
 *   PythonEnvironmentError where no worker answers; ProtocolError where it serves another program or is of another version.
 * @example
 * await using python = await connectPython('tcp://trainer:7700', { key: 'app.key', serverKey: 'worker.key.pub' })
 */
export async function connectPython<W extends World = '3'>(
  endpoint: string,
  options: ConnectOptions = {},
): Promise<Python<W>> {
  checkConnectOptions(endpoint, options)
  let events: WorkerEvents | undefined
  const worker = await joinWorker(endpoint, options, {
    onBell: (isSide) => events?.onBell(isSide),
    onLoaded: (seconds, error) => events?.onLoaded(seconds, error),
    onLost: (error) => events?.onLost?.(error),
    onBack: () => events?.onBack?.(),
  })
  const python = new Python<W>({ keras: worker.keras, limits: options.limits ?? {} }, async (wanted) => {
    events = wanted
    return worker
  })
  await python.start()
  return python
}
