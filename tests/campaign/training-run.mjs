// A training that uses what can be left behind: sockets, callbacks, a generator, shared memory, a model as bytes. Told by its
// arguments: the package. It says where it is, and what became of it; where Python is gone, another Python must start.

const { startPython, NDArray, modelToBytes } = await import(process.argv[2])
const say = (...words) => process.stdout.write(`${words.join(' ')}\n`)
const options = { device: 'cpu', stdout: 'ignore', stderr: 'ignore', seed: 3, warm: process.argv[3] === 'warm' }

try {
  const python = await startPython(options)
  say('pid', python.pid)
  const { keras, np } = python
  const x = new NDArray(Float32Array.from({ length: 512 }, (_, i) => Math.sin(i)), [128, 4])
  const y = new NDArray(Float32Array.from({ length: 128 }, (_, i) => Math.cos(i)), [128, 1])
  const model = keras.Sequential([keras.Input([4]), keras.layers.Dense(8, { activation: 'relu' }), keras.layers.Dense(1)])
  model.compile({ optimizer: keras.optimizers.Adam(0.01), loss: 'mse' })
  await model.weights
  say('built')
  let batches = 0
  const count = {
    async on_train_batch_end() {
      batches++
      if (batches % 8 === 0) await model.optimizer.iterations
    },
  }
  const first = await model.fit(x, y, { epochs: 3, batch_size: 16, verbose: 0, shuffle: false, callbacks: [count] }).history
  say('fitted', batches)
  const large = new Float32Array(1 << 20)
  large[3] = 5
  if ((await np.array(large).sum()) !== 5) say('wrong sum')
  if ((await np.ones([3 << 20], { dtype: 'float32' })).data.length !== 3 << 20) say('wrong array')
  function* samples() {
    for (let i = 0; i < 6; i++) yield [x, y]
  }
  const second = await model.fit(samples(), { epochs: 1, steps_per_epoch: 6, verbose: 0 }).history
  const bytes = await modelToBytes(model)
  say('done', JSON.stringify([first.loss, second.loss, bytes.length > 1000]))
  await python.close()
  say('closed')
} catch (error) {
  say('failed', error.name, error.signal, JSON.stringify(error.message))
  const again = await startPython(options)
  say('again', await again.eval('6 * 7'))
  await again.close()
  say('closed')
}
