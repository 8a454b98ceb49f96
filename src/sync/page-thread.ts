// The thread that serves the page of the live view (view.ts): the program's own one cannot, as it waits while Python trains. It reads
// the records that the program writes.

import { workerData } from 'node:worker_threads'
import { ViewServer } from '../view/server.js'
import { carried } from './carried-errors.js'
import type { FromPage, PageData, ToPage } from './view.js'

const { options, port, signal } = workerData as PageData

function tell(message: FromPage): void {
  port.postMessage(message)
  Atomics.add(signal, 0, 1)
  Atomics.notify(signal, 0)
}

process.on('uncaughtException', (error) => tell(['failed', carried(error)]))

const server = new ViewServer({ ...options, keepsAlive: true })
port.on('message', (_: ToPage) => {
  void server.close().then(() => {
    tell(['closed'])
    port.close()
  })
})
try {
  tell(['listening', await server.listen()])
} catch (error) {
  tell(['failed', carried(error)])
  port.close()
}
