// `tensorbridge repl`: a prompt with TensorFlow in it.

import { homedir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startPython } from '../index.js'
import { type Command, parseDevice, parseKeras, parseSeed } from './command.js'
import { ReplSession } from './repl-session.js'

export const repl: Command = {
  summary: 'a prompt with tf, keras, np and python in it',
  usage: `Usage: tensorbridge repl [--keras 3|legacy] [--device auto|cpu|gpu] [--python PYTHON] [--seed SEED] [--with PACKAGE]...

A prompt for JavaScript, and for TypeScript where Node can strip its types (22.13 or newer). tf, keras, np, python and all
functions of tensorbridge are there. What Python gives is awaited before it is shown; await works everywhere.

  name?     shows the signature and the docstring of Python
  Tab       completes names, those of Python's objects too
  Ctrl-C    interrupts what Python or JavaScript is doing; the objects stay usable
  Ctrl-D    ends it

  --keras   3 (the default), or legacy for tf_keras
  --device  as of startPython; auto is the default
  --python  an interpreter or a virtual environment
  --with    a package to add, as startPython({ packages }) does
  --seed    as of startPython: one seed for Python, NumPy, TensorFlow and Keras

The history is kept in ~/.tensorbridge_repl_history, or in the file that TENSORBRIDGE_REPL_HISTORY names; empty for none.`,
  async run(args) {
    const { values } = parseArgs({
      args,
      options: {
        keras: { type: 'string' },
        device: { type: 'string' },
        python: { type: 'string' },
        seed: { type: 'string' },
        with: { type: 'string', multiple: true },
      },
    })
    const seed = parseSeed(values.seed)
    const python = await startPython({
      keras: parseKeras(values.keras),
      device: parseDevice(values.device),
      packages: values.with ?? [],
      ...(seed === null ? {} : { seed }),
      ...(values.python === undefined ? {} : { python: values.python }),
    })
    const history = process.env['TENSORBRIDGE_REPL_HISTORY'] ?? join(homedir(), '.tensorbridge_repl_history')
    try {
      await new ReplSession(python, history).ended
    } finally {
      await python.close()
    }
    return 0
  },
}
