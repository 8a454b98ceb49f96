// From types of the API model to TypeScript: one way for what a parameter takes, another for what a call gives.

import { entry } from './model.js'
import { parseType, type TypeTree } from './type-expressions.js'

/** What a file of typings needs from others while its text is made. */
export interface TypeScope {
  /** The local name of a type: `Dense` where it is of this file, else `keras_layers.Dense`; undefined where there is none. */
  classType(id: string): string | undefined
  /** The package whose roles (`Activation`, `Loss`) are meant. */
  role(name: string): string | undefined
}

const PLAIN_PARAMETERS: Readonly<Record<string, string>> = {
  int: 'py.Int',
  float: 'py.Float',
  complex: 'py.Complex',
  bool: 'py.Bool',
  str: 'py.Str',
  bytes: 'py.Bytes',
  None: 'null',
  object: 'py.RemoteArgument',
  Callable: 'py.Callable',
  TensorLike: 'py.TensorLike',
  Tensor: 'py.TensorLike',
  ArrayLike: 'py.ArrayLike',
  Shape: 'py.Shape',
  DType: 'py.DType',
  Module: 'py.ModuleObject',
  list: 'py.List<py.RemoteArgument>',
  tuple: 'py.List<py.RemoteArgument>',
  dict: 'py.Dict<string, py.RemoteArgument>',
  set: 'py.List<py.RemoteArgument>',
  type: 'py.ClassOf<never> | py.Untyped',
  Iterable: 'py.Items<py.RemoteArgument>',
  Iterator: 'py.Items<py.RemoteArgument>',
}

// Values of these classes are converted when they arrive: their handles do not exist on this side.
const CONVERTED_RESULTS: Readonly<Record<string, string>> = {
  int: 'number',
  float: 'number',
  bool: 'boolean',
  str: 'string',
  bytes: 'Uint8Array',
  None: 'null',
  Shape: '(number | null)[]',
  'tensorflow.TensorShape': '(number | null)[]',
  'numpy.ndarray': 'py.NDArray',
  ArrayLike: 'py.NDArray',
  list: 'any[]',
  tuple: 'any[]',
  set: 'Set<any>',
  dict: 'any',
}

const literals = (values: readonly (string | number | boolean)[]): string =>
  values.map((value) => (typeof value === 'string' ? quote(value) : String(value))).join(' | ')

/** A string literal of TypeScript, in the house's quotes. */
export function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r')}'`
}

/**
 * What a parameter of this type takes.
 *
 * @returns undefined where nothing is known.
 */
export function parameterType(type: string | undefined, scope: TypeScope): string | undefined {
  return type === undefined ? undefined : renderParameter(parseType(type), scope)
}

function renderParameter(tree: TypeTree, scope: TypeScope): string | undefined {
  const inner = (part: TypeTree | undefined): string => (part && renderParameter(part, scope)) ?? 'py.RemoteArgument'
  switch (tree.kind) {
    case 'union': {
      const parts = new Set<string>()
      for (const part of tree.of) {
        const text = renderParameter(part, scope)
        // An alternative that is not known may be anything.
        if (text === undefined) return undefined
        parts.add(text)
      }
      return parts.has('py.RemoteArgument') ? 'py.RemoteArgument' : [...parts].join(' | ')
    }
    case 'literal': {
      const strings = tree.values.every((value) => typeof value === 'string')
      return `${literals(tree.values)} | py.RemotePromise<${strings ? 'string' : 'any'}>`
    }
    case 'list':
    case 'ellipsis':
      return undefined
    case 'name':
      break
  }
  const { name, of } = tree
  if (of.length > 0) {
    switch (name) {
      case 'list':
      case 'set':
        return `py.List<${inner(of[0])}>`
      case 'tuple':
        if (of[1]?.kind === 'ellipsis') return `py.List<${inner(of[0])}>`
        return `py.Tuple<readonly [${of.map(inner).join(', ')}]>`
      case 'dict':
        return `py.Dict<${of[0]?.kind === 'name' && of[0].name === 'str' ? 'string' : 'unknown'}, ${inner(of[1])}>`
      case 'Iterable':
      case 'Iterator':
        return `py.Items<${inner(of[0])}>`
      case 'Callable':
        return renderCallable(of, scope)
      case 'type': {
        const id = of[0]?.kind === 'name' ? of[0].name : ''
        return scope.classType(id) === undefined ? undefined : `py.ClassOf<${quote(id)}>`
      }
      default:
        return undefined
    }
  }
  // What NumPy calls a dtype is more than what others do.
  const plain = (name === 'DType' && scope.role(name)) || entry(PLAIN_PARAMETERS, name)
  if (plain !== undefined) return plain
  const role = scope.role(name)
  if (role !== undefined) return role
  if (name === 'numpy.ndarray') return 'py.ArrayLike'
  if (name === 'tensorflow.TensorShape') return 'py.Shape'
  if (name === 'tensorflow.DType' || name === 'numpy.dtype') return scope.role('DType') ?? 'py.DType'
  return scope.classType(name) === undefined ? undefined : `py.Of<${quote(name)}>`
}

function renderCallable(of: readonly TypeTree[], scope: TypeScope): string {
  const [parameters, result] = of
  if (parameters?.kind !== 'list') return 'py.Callable'
  const given = parameters.of.map((part, index) => `arg${index}: ${awaited(part, scope) ?? 'any'}`)
  const gives = (result && renderParameter(result, scope)) ?? 'unknown'
  return `((${given.join(', ')}) => ${gives === 'unknown' ? gives : `${gives} | PromiseLike<${gives}>`}) | py.Callable`
}

/** What `await` gives for a value of this type; undefined where it is not known. */
function awaited(tree: TypeTree, scope: TypeScope): string | undefined {
  switch (tree.kind) {
    case 'union': {
      const parts = tree.of.map((part) => awaited(part, scope))
      return parts.includes(undefined) ? undefined : [...new Set(parts)].join(' | ')
    }
    case 'literal':
      return literals(tree.values)
    case 'list':
    case 'ellipsis':
      return undefined
    case 'name':
      break
  }
  const { name, of } = tree
  if (of.length > 0) {
    const element = (part: TypeTree | undefined): string => (part && awaited(part, scope)) ?? 'any'
    switch (name) {
      case 'list':
        return `(${element(of[0])})[]`
      case 'set':
        return `Set<${element(of[0])}>`
      case 'tuple':
        return of[1]?.kind === 'ellipsis' ? `(${element(of[0])})[]` : `[${of.map(element).join(', ')}]`
      case 'dict':
        return of[0]?.kind === 'name' && of[0].name === 'str' ? `Record<string, ${element(of[1])}>` : undefined
      default:
        return undefined
    }
  }
  const converted = entry(CONVERTED_RESULTS, name)
  if (converted !== undefined) return converted
  if (name === 'Tensor') return scope.role('Tensor')
  return scope.classType(name)
}

/**
 * What a call or an attribute of this type gives: a remote promise.
 *
 * @param type undefined where nothing is known: then it gives a `Remote`.
 */
export function resultType(type: string | undefined, scope: TypeScope): string {
  if (type === undefined) return 'py.Remote'
  const tree = parseType(type)
  if (tree.kind === 'name') {
    if (tree.name === 'list' || (tree.name === 'tuple' && tree.of[1]?.kind === 'ellipsis')) {
      const element = tree.of[0] && awaited(tree.of[0], scope)
      return element === undefined ? 'py.Remote' : `py.RemoteList<${element}>`
    }
    if (tree.of.length === 0 && entry(CONVERTED_RESULTS, tree.name) === undefined) {
      const own = tree.name === 'Tensor' ? scope.role('Tensor') : scope.classType(tree.name)
      return own === undefined ? 'py.Remote' : `py.Promised<${own}>`
    }
  }
  const value = awaited(tree, scope)
  return value === undefined || value === 'any' ? 'py.Remote' : `py.Remote<${value}>`
}

/** The dotted name of a module as an identifier: `keras.layers` → `keras_layers`. */
export function moduleAlias(module: string): string {
  return module.replace(/[.$]+/g, '_')
}
