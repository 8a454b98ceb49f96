// A full disk while a model is saved, and the end of a Python that has TensorFlow: nothing is lost without a word.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { errors, modelToBytes, startPython } from '../../src/index.js'
import { FULL_DISK } from '../campaign/full-disk.js'
import { checkMachine, exitOf, rejectionOf, ScratchFolder, tensorflowOptions, untyped } from '../harness.js'

checkMachine()

it('saving a model to a full disk fails with the reason; the model and Python live on', async (context) => {
  using scratch = new ScratchFolder()
  await using typed = await startPython(tensorflowOptions())
  const python = untyped(typed)
  await python.exec(FULL_DISK)
  if ((await python.eval('full_disk')(scratch.path)) !== null) context.skip('needs the right to mount (root)')
  const model = python.keras.Sequential([python.keras.Input([64]), python.keras.layers.Dense(4096)])
  for (const name of ['model.keras', 'model.weights.h5']) {
    const path = join(scratch.path, name)
    const error = await rejectionOf(name.endsWith('.h5') ? model.save_weights(path) : model.save(path))
    expect(error, name).toBeInstanceOf(errors.OSError)
    expect(error.message, name).toMatch(/No space left on device/)
    await python.eval('os.path.exists(path) and os.remove(path)', { path })
  }
  // As bytes it goes by way of the temporary folder.
  await python.exec(`import tempfile; tempfile.tempdir = ${JSON.stringify(scratch.path)}`)
  expect((await rejectionOf(modelToBytes(model))).message).toMatch(/No space left on device/)
  await python.exec('tempfile.tempdir = None')
  expect((await modelToBytes(model)).length).toBeGreaterThan(1_000_000)
  expect(await python.eval('6 * 7')).toBe(42)
})

it('the end of a Python with TensorFlow waits for threads, runs exit handlers, and writes what its files still hold', async () => {
  using scratch = new ScratchFolder()
  const file = join(scratch.path, 'file')
  let printed = ''
  const typed = await startPython(tensorflowOptions({ stdout: (text) => (printed += text) }))
  const python = untyped(typed)
  const exit = exitOf(typed)
  await python.tf.constant(1)
  await python.exec(`
import atexit, threading, time
atexit.register(print, 'handler')
file = open(${JSON.stringify(file)}, 'w')
file.write('written')
class Last:
    def __del__(self): print('deleted', flush=True)
last = Last()
threading.Thread(target=lambda: (time.sleep(0.1), print('thread'))).start()
`)
  await typed.close()
  expect(await exit).toMatchObject({ exitCode: 0, signal: null })
  expect(readFileSync(file, 'utf8')).toBe('written')
  expect(printed).toBe('thread\nhandler\ndeleted\n')
})
