// `tensorbridge setup`: makes the Python environment ahead of time, exactly as the first start would.

import { parseArgs } from 'node:util'
import { resolveEnvironment } from '../environment/environment.js'
import { type Command, parseBackend, parseDevice } from './command.js'

export const setup: Command = {
  summary: 'make the Python environment now instead of at the first start',
  usage: `Usage: tensorbridge setup [--device auto|cpu|gpu] [--backend BACKEND] [--python PYTHON]
                         [--with PACKAGE]...

Finds the Python that a program will use, and downloads what it lacks: TensorFlow and Keras into an
environment in the cache, unless there is one already. TENSORBRIDGE_CACHE sets the cache folder.

  --device  which build of TensorFlow; auto (the default) takes gpu where there is an NVIDIA GPU
  --backend tensorflow, jax or torch: what Keras is to compute with, as startPython({ backend }) says
  --with    a package to add, as startPython({ packages }) does: scikit-learn==1.7.2, or a requirements file
            whose name ends in .txt; may be given several times
  --python  prepare this interpreter or virtual environment instead, as startPython({ python }) would`,
  async run(args) {
    const { values } = parseArgs({
      args,
      options: {
        device: { type: 'string' },
        backend: { type: 'string' },
        python: { type: 'string' },
        with: { type: 'string', multiple: true },
      },
    })
    const device = parseDevice(values.device)
    const found = await resolveEnvironment({
      device,
      backend: parseBackend(values.backend) ?? 'tensorflow',
      packages: values.with ?? [],
      ...(values.python === undefined ? {} : { python: values.python }),
    })
    const { tensorflow, keras } = found.packages
    const versions =
      tensorflow === null
        ? 'without TensorFlow: plain Python only'
        : `TensorFlow ${tensorflow}, Keras ${keras ?? 'not installed'}`
    process.stdout.write(`Ready: Python ${found.version} (${versions})\n${found.interpreter}\n`)
    return 0
  },
}
