// The API model: what `python/src/tensorbridge/introspect` read off running libraries, as data. One file per package in
// typings/api. The Python side (introspect/model.py) says what each field means; both have the version below.

export const MODEL_VERSION = 1

/** A type in Python's notation, restricted to what type-expressions.ts reads. */
export type TypeText = string

export interface ParameterModel {
  readonly name: string
  /** Left out for one that takes a position or its keyword. */
  readonly kind?: 'positional' | 'var' | 'keyword' | 'varkw'
  readonly optional?: boolean
  readonly default?: string
  readonly type?: TypeText
  readonly from?: 'annotation' | 'docstring' | 'default'
  readonly doc?: string
}

export interface FunctionModel {
  /** Left out where the signature cannot be read. */
  readonly params?: readonly ParameterModel[]
  readonly returns?: TypeText
  readonly doc?: string
}

export interface MemberModel extends FunctionModel {
  readonly kind: 'method' | 'classmethod' | 'staticmethod' | 'property' | 'attribute' | 'field'
  readonly type?: TypeText
  /** Whether a property can be assigned; attributes and fields can. */
  readonly set?: boolean
  readonly protected?: boolean
}

export interface ClassModel {
  readonly bases: readonly string[]
  readonly new?: readonly ParameterModel[]
  readonly members: Readonly<Record<string, MemberModel>>
  readonly doc?: string
}

export interface ApiModel {
  readonly model: number
  readonly package: string
  readonly version: string
  /** For each module what its names are: `class keras.layers.Dense`, `function …`, `module …`, `value int`. */
  readonly modules: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly classes: Readonly<Record<string, ClassModel>>
  readonly functions: Readonly<Record<string, FunctionModel>>
  /** The names that a parameter of a domain takes: `{ Activation: ['relu', …] }`. */
  readonly enums?: Readonly<Record<string, readonly string[]>>
}

/** `keras.layers.Dense` → its module and its name. */
export function splitName(dotted: string): { readonly module: string; readonly name: string } {
  const dot = dotted.lastIndexOf('.')
  return { module: dotted.slice(0, Math.max(dot, 0)), name: dotted.slice(dot + 1) }
}

/**
 * In which module something is, and its name there: a class within a class is `Outer$Inner`.
 *
 * @returns an empty module where none of the id's beginnings is one.
 */
export function placeOf(
  id: string,
  isModule: (name: string) => boolean,
): { readonly module: string; readonly name: string } {
  let { module, name } = splitName(id)
  while (module !== '' && !isModule(module)) {
    const outer = splitName(module)
    module = outer.module
    name = `${outer.name}$${name}`
  }
  return { module, name }
}

/** What a table has under a name; names come from Python, where `constructor` and `toString` are names like others. */
export function entry<Value>(table: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined
}
