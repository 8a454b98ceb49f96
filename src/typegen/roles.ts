// Parameters of a domain, which Keras lets a user fill in several ways: by name, as an object, a class, a configuration or
// a function. One file for each package that has registries of such names.

import type { ApiModel } from './model.js'
import { quote } from './types.js'

interface Role {
  /** The registry whose names may be given. */
  readonly names?: string
  /** The class whose objects may be given; `KERAS` stands for the package. */
  readonly of: string
  readonly callable?: boolean
}

const KERAS_ROLES: Readonly<Record<string, Role>> = {
  Activation: { names: 'Activation', of: 'KERAS.layers.Layer', callable: true },
  Initializer: { names: 'Initializer', of: 'KERAS.initializers.Initializer', callable: true },
  Regularizer: { names: 'Regularizer', of: 'KERAS.regularizers.Regularizer', callable: true },
  Constraint: { names: 'Constraint', of: 'KERAS.constraints.Constraint', callable: true },
  Loss: { names: 'Loss', of: 'KERAS.losses.Loss', callable: true },
  Metric: { names: 'Metric', of: 'KERAS.metrics.Metric', callable: true },
  Optimizer: { names: 'Optimizer', of: 'KERAS.optimizers.Optimizer' },
  Schedule: { of: 'KERAS.optimizers.schedules.LearningRateSchedule', callable: true },
}

/** The package whose domain words a package's typings use. */
export function roleOwner(packageName: string, models: readonly ApiModel[]): string | undefined {
  const has = (name: string): boolean => models.some((model) => model.package === name && model.enums !== undefined)
  if (has(packageName)) return packageName
  // TensorFlow's own functions speak of Keras's initializers.
  return has('keras') ? 'keras' : undefined
}

/** Whether a name is a role. */
export function isRole(name: string): boolean {
  return name in KERAS_ROLES
}

/** The file of a package's roles. */
export function rolesFile(model: ApiModel, { corePath }: { readonly corePath: string }): string {
  const enums = model.enums ?? {}
  const lines = Object.entries(KERAS_ROLES).map(([name, role]) => {
    const of = role.of.replace('KERAS', model.package)
    const names = role.names === undefined ? undefined : enums[role.names]
    const alternatives = [
      // A name that a program registered: `package>name`.
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a template type
      ...(names === undefined ? [] : [...names.map(quote), '`${string}>${string}`', `py.Remote<string>`]),
      `py.Of<${quote(of)}>`,
      `py.ClassOf<${quote(of)}>`,
      ...(role.callable ? ['py.Callable'] : []),
      ...(names === undefined ? [] : ['Config']),
    ]
    return `export type ${name} =\n${alternatives.map((each) => `  | ${each}\n`).join('')}`
  })
  const config =
    '/** An object in the form in which Keras saves it. */\n' +
    'export type Config = { readonly class_name: string; readonly config: { readonly [name: string]: unknown } }\n'
  return (
    `// What the parameters of ${model.package} ${model.version} take by name. Generated: do not edit.\n\n` +
    `import type * as py from '${corePath}'\n\n${config}\n${lines.join('\n')}`
  )
}
