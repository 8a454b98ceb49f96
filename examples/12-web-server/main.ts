// A web server that reads digits while its network is still learning: requests that come together are answered together, and
// training goes on between the answers. README.md says what there is to see.

import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { NDArray, startPython } from 'tensorbridge'
import { readDigits } from '../01-mnist/digits.js'
import { say, title } from '../01-mnist/text.js'
import { Batcher } from './batcher.js'
import { type Reading, runClients } from './clients.js'
import { describe } from './report.js'

const [clients, requestsEach, batchSize] = [64, 50, 64]
await using python = await startPython({ seed: 1 })
const { keras } = python
const { training, test } = readDigits({ training: 8000, validation: 500, test: 1500 })
const layers = [keras.Input([784]), keras.layers.Dense(256, { activation: 'relu' }), keras.layers.Dense(10)]
const model = keras.Sequential([...layers, keras.layers.Softmax()])
model.compile({ optimizer: 'adam', loss: 'sparse_categorical_crossentropy' })

let steps = 0
const closing = new AbortController()
/** Trains batch by batch. Python does one thing after the other, so what is asked meanwhile is answered between two of them. */
async function train(): Promise<void> {
  while (!closing.signal.aborted) {
    const from = (steps++ * batchSize) % training.labels.length
    const pixels = training.images.data.slice(from * 784, (from + batchSize) * 784) as Float32Array
    await model.train_on_batch(new NDArray(pixels, [batchSize, 784]), training.labels.slice(from, from + batchSize))
  }
}
const readings = new Batcher<number[], Reading>(async (images) => {
  const learned = steps
  const { data } = await model.predict_on_batch(new NDArray(images, [images.length, 784], 'float32'))
  return images.map((_, index) => {
    const shares = data.slice(10 * index, 10 * index + 10) as Float32Array
    return { digit: shares.indexOf(Math.max(...shares)), sure: Math.max(...shares), steps: learned }
  })
})
async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const pixels: unknown = await json(request).catch(() => null)
  const isImage = Array.isArray(pixels) && pixels.length === 784 && pixels.every(Number.isFinite)
  const reading = isImage ? await readings.ask(pixels) : { error: 'POST 784 numbers, from 0 (paper) to 1 (ink).' }
  response.writeHead(isImage ? 200 : 400, { 'content-type': 'application/json' }).end(JSON.stringify(reading))
}
const server = createServer((request, response) => {
  respond(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)))
}).listen(0, '127.0.0.1')
await once(server, 'listening')
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const trained = train()
// Before anybody asks, TensorFlow is loaded and its graphs are traced, for one image and for several.
await Promise.all([1, 2, 3].map(() => readings.ask(Array.from({ length: 784 }, () => 0))))
title(`${url} reads digits while it learns; ${clients} clients ask at once, ${requestsEach} times each`)
say(...describe(await runClients(url, test, clients, requestsEach), test.labels, readings.sizes))
closing.abort()
await trained
await once(server.close(), 'close')
title(`Closed after ${steps} training steps; no request was left without an answer.`)
