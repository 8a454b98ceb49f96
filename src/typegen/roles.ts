// Parameters of a domain, which Keras lets a user fill in several ways: by name, as an object, a class, a configuration or
// a function. One file for each world of Keras: an optimizer of one is none for the other.

import type { ApiModel } from './model.js'
import { quote } from './types.js'

interface Role {
  /** The registry whose names may be given. */
  readonly names?: string
  /** The classes whose objects may be given, below the package; one that it lacks is left out. */
  readonly of: readonly string[]
  readonly callable?: boolean
}

const KERAS_ROLES: Readonly<Record<string, Role>> = {
  Activation: { names: 'Activation', of: ['layers.Layer'], callable: true },
  Initializer: { names: 'Initializer', of: ['initializers.Initializer'], callable: true },
  Regularizer: { names: 'Regularizer', of: ['regularizers.Regularizer'], callable: true },
  Constraint: { names: 'Constraint', of: ['constraints.Constraint'], callable: true },
  Loss: { names: 'Loss', of: ['losses.Loss'], callable: true },
  Metric: { names: 'Metric', of: ['metrics.Metric'], callable: true },
  Optimizer: { names: 'Optimizer', of: ['optimizers.Optimizer', 'optimizers.legacy.Optimizer'] },
  Schedule: { of: ['optimizers.schedules.LearningRateSchedule'], callable: true },
}

/** The package whose domain words a package's typings use. */
export function roleOwner(packageName: string, models: readonly ApiModel[]): string | undefined {
  const has = (name: string): boolean => models.some((model) => model.package === name && hasRoles(model))
  if (has(packageName)) return packageName
  // TensorFlow's own functions speak of Keras's initializers.
  return has('keras') ? 'keras' : undefined
}

/** Whether a package is a world of Keras. */
export function hasRoles(model: ApiModel): boolean {
  return model.classes[`${model.package}.callbacks.Callback`] !== undefined
}

/** Whether a name is a role. */
export function isRole(name: string): boolean {
  return Object.hasOwn(KERAS_ROLES, name)
}

/** The file of a package's roles. */
export function rolesFile(model: ApiModel, { corePath }: { readonly corePath: string }): string {
  const enums = model.enums ?? {}
  const lines = Object.entries(KERAS_ROLES).map(([name, role]) => {
    const classes = role.of.map((name) => `${model.package}.${name}`).filter((id) => model.classes[id] !== undefined)
    const of = classes.map(quote).join(' | ')
    const names = role.names === undefined ? undefined : enums[role.names]
    const alternatives = [
      // A name that a program registered: `package>name`.
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a template type
      ...(names === undefined ? [] : [...names.map(quote), '`${string}>${string}`', 'py.RemotePromise<string>']),
      // Where the names are not known, any may be one.
      ...(role.names !== undefined && names === undefined ? ['py.Str'] : []),
      `py.Of<${of}>`,
      `py.ClassOf<${of}>`,
      ...(role.callable ? ['py.Callable'] : []),
      ...(role.names === undefined ? [] : ['Config']),
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
