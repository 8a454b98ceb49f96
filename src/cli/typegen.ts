// `tensorbridge typegen`: types for any Python package, and the libraries' docs in the user's own copy of the typings.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { resolveEnvironment } from '../environment/environment.js'
import { generate } from '../typegen/generate.js'
import type { ApiModel } from '../typegen/model.js'
import { overlays } from '../typegen/overlays/index.js'
import { type Command, UsageError } from './command.js'
import { introspect } from './introspection.js'

const TYPINGS = fileURLToPath(new URL('../../typings', import.meta.url))
/** The packages whose typings come with this one. */
export const OWN_PACKAGES = ['tensorflow', 'keras', 'tf_keras', 'numpy'] as const
const PACKAGE_NAME = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/

export const typegen: Command = {
  summary: 'write types for a Python package, or docs into the ones that are there',
  usage: `Usage: tensorbridge typegen PACKAGE... [--with PACKAGE]... [--output FOLDER] [--docs] [--python PYTHON]
       tensorbridge typegen --docs

With packages (sklearn, pandas, your own): reads what is installed and writes their types to
FOLDER (python-types). Include that folder in your tsconfig.json; python.import('sklearn.datasets')
is typed then.
With --docs alone: writes the docs of the TensorFlow, Keras and NumPy that you have installed into
your copy of this package's own types, so that your editor shows them.

  --with    a package that is to be installed, as in startPython({ packages }): scikit-learn==1.7.2
  --output  the folder to write to; python-types by default
  --docs    take the texts of the docs along
  --python  the interpreter or virtual environment that has the packages, as in startPython({ python })`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        output: { type: 'string' },
        docs: { type: 'boolean' },
        python: { type: 'string' },
        with: { type: 'string', multiple: true },
      },
    })
    if (positionals.length === 0 && !values.docs) throw new UsageError('Name a package, or give --docs.')
    for (const name of positionals) {
      if (!PACKAGE_NAME.test(name)) throw new UsageError(`A package is named as in Python. Received: ${name}`)
      if (OWN_PACKAGES.some((own) => name === own || name.startsWith(`${own}.`))) {
        throw new UsageError(`The types of ${name} are there already; --docs alone writes its docs into them.`)
      }
    }
    const environment = await resolveEnvironment({
      packages: values.with ?? [],
      ...(values.python === undefined ? {} : { python: values.python }),
    })
    const isOwn = positionals.length === 0
    const models = await introspect({
      environment,
      packages: isOwn ? OWN_PACKAGES : positionals,
      docs: values.docs === true,
      onProgress: (line) => process.stderr.write(`${line}\n`),
    })
    const folder = isOwn ? join(TYPINGS, 'modules') : resolve(values.output ?? 'python-types')
    const files = isOwn ? generate({ models, overlays }) : userFiles(models)
    mkdirSync(folder, { recursive: true })
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    const where = relative(process.cwd(), folder) || '.'
    process.stdout.write(`${Object.keys(files).length} files written to ${where}\n`)
    return 0
  },
}

/** Types of packages that are not ours; what they take of TensorFlow's or NumPy's is referred to. */
function userFiles(models: readonly ApiModel[]): Readonly<Record<string, string>> {
  const known = join(TYPINGS, 'api')
  const own = existsSync(known)
    ? readdirSync(known).map((name) => JSON.parse(readFileSync(join(known, name), 'utf8')) as ApiModel)
    : []
  const others = own.filter((model) => !models.some((made) => made.package === model.package))
  return generate({ models, overlays: {}, others, isOwn: false })
}
