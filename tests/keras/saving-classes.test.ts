// Saved models with classes and functions written in TypeScript, loaded by a Node program of its own that defines them
// again: the same numbers as where they were saved, and what is missing is named.

import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { modelToBytes, type NDArray, type Remote } from '../../src/index.js'
import { compilePackage } from '../environment/fixtures.js'
import { ScratchFolder, sharedPython, tensorflowOptions } from '../harness.js'
import { x, y } from './training-programs.js'

let scratch: ScratchFolder
let library: string
beforeAll(() => {
  scratch = new ScratchFolder()
  library = pathToFileURL(join(compilePackage(join(scratch.path, 'package')), 'index.js')).href
})
afterAll(() => scratch[Symbol.dispose]())

// What a program would keep in a module of its own.
const CLASSES = fileURLToPath(new URL('saved-classes.mjs', import.meta.url))

/** Runs a program; what it gives to `tell`, by name. */
function run(world: string, body: string): Record<string, any> {
  const program = join(scratch.path, `program-${world}.mjs`)
  writeFileSync(
    program,
    `
      import { readFileSync } from 'node:fs'
      import { modelFromBytes, NDArray, startPython } from ${JSON.stringify(library)}
      import { define } from ${JSON.stringify(pathToFileURL(CLASSES).href)}
      const python = await startPython({ keras: '${world}', device: 'cpu', stdout: 'ignore', stderr: 'ignore' })
      const { keras } = python
      const x = new NDArray(${JSON.stringify(x.toNested())}, undefined, 'float32')
      const y = new NDArray(${JSON.stringify(y.toNested())}, undefined, 'float32')
      const predicted = async (model) => (await model.predict(x, { verbose: 0 })).toNested()
      const told = {}
      const tell = (name, value) => { told[name] = value }
      const problem = (promise) => promise.then(() => '', (error) => [error.name, error.message])
      ${body}
      await python.close()
      console.log(JSON.stringify(told))
    `,
  )
  return JSON.parse(
    execFileSync(process.execPath, [program], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } }),
  )
}

describe.each(['3', 'legacy'] as const)('with Keras %s', (world) => {
  const shared = sharedPython(tensorflowOptions({ keras: world }), { makesClasses: true })

  it('a fresh program that defines the classes again has the same model, and one that does not is told so', async () => {
    const { define } = (await import(CLASSES)) as { define(python: unknown): Record<string, any> }
    const { build, Scaled } = define({ ...shared.python, keras: shared.python.keras, tf: shared.python.tf })
    const file = (name: string): string => join(scratch.path, `${world}-${name}`)
    shared.python.keras.utils.set_random_seed(4)
    const model = build!() as Remote
    await model.fit(x, y, { batch_size: 8, epochs: 2, shuffle: false, verbose: 0 })
    await model.save(file('model.keras'))
    await model.save(file('model.h5'))
    await model.save_weights(file('model.weights.h5'))
    writeFileSync(file('bytes'), await modelToBytes(model))
    const layer = shared.python.keras.Sequential([shared.python.keras.Input([2]), new Scaled(2)])
    await layer.save(file('layer.keras'))

    const told = run(
      world,
      `
        const file = (name) => ${JSON.stringify(file(''))} + name
        const { load_model } = keras.models
        tell('missing', [
          await problem(load_model(file('layer.keras'))),
          await problem(load_model(file('model.keras'))),
          await problem(load_model(file('model.h5'), { compile: false })),
          await problem(modelFromBytes(keras, readFileSync(file('bytes')))),
        ])
        const { build, Scaled, Wave, halfSquare } = define(python)
        // Some of it is there now, and some is not.
        tell('function', await problem(load_model(file('model.keras'), { custom_objects: { Scaled, Wave } })))
        const custom_objects = { Scaled, Wave, halfSquare }
        const model = load_model(file('model.keras'), { custom_objects })
        tell('keras', await predicted(model))
        tell('isScaled', (await model.get_layer('scaled')) instanceof Scaled && (await model.get_layer('scaled').scale))
        tell('h5', await predicted(load_model(file('model.h5'), { custom_objects, compile: false })))
        tell('bytes', await predicted(modelFromBytes(keras, readFileSync(file('bytes')), { custom_objects })))
        const built = build()
        built.load_weights(file('model.weights.h5'))
        tell('weights', await predicted(built))
        const options = { batch_size: 8, epochs: 2, shuffle: false, verbose: 0 }
        tell('loss', (await model.fit(x, y, options).history).loss)
        // Once it has been used, its name is enough.
        tell('known', await predicted(load_model(file('layer.keras'))) !== undefined)
      `,
    )
    const expected = ((await model.predict(x, { verbose: 0 })) as NDArray).toNested()
    for (const format of ['keras', 'h5', 'bytes', 'weights']) expect([format, told[format]]).toEqual([format, expected])
    expect(told['isScaled']).toBe(2)
    expect(told['loss']).toEqual(
      (await model.fit(x, y, { batch_size: 8, epochs: 2, shuffle: false, verbose: 0 }).history).loss,
    )
    expect(told['known']).toBe(true)

    const [alone, inModel, inH5, inBytes] = told['missing'] as [string, string][]
    expect(alone![1]).toMatch(
      /The model needs the TypeScript class Scaled, which this Python has not seen\. Define it as where the model was saved, and hand it over: \{ custom_objects: \{ Scaled \} \}\.$/,
    )
    for (const [name, message] of [inModel!, inH5!, inBytes!]) {
      expect(name).toMatch(/^(TypeError|ValueError)$/)
      expect(message).toMatch(
        /The model needs the TypeScript class Scaled and the TypeScript class Wave, which this Python has not seen\. Define them .* hand them over: \{ custom_objects: \{ Scaled, Wave \} \}\.$/,
      )
    }
    expect(told['function'][1]).toMatch(
      /The model needs the function halfSquare, which this Python has not seen\. .* hand it over: \{ custom_objects: \{ halfSquare \} \}\.$/,
    )
  })
})
