// keras.tree of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'

export interface MAP_TO_NONE extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.tree.MAP_TO_NONE': true }
}

export interface MAP_TO_NONE$class extends py.PythonClass {
  new (): MAP_TO_NONE
  (): py.Promised<MAP_TO_NONE>
}

export interface assert_same_paths$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
}

export interface assert_same_structure$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  check_types?: py.RemoteArgument | undefined
}

export interface flatten$ {
  structure: py.RemoteArgument
}

export interface flatten_with_path$ {
  structure: py.RemoteArgument
}

export interface is_nested$ {
  structure: py.RemoteArgument
}

export interface lists_to_tuples$ {
  structure: py.RemoteArgument
}

export interface map_shape_structure$ {
  func: py.RemoteArgument
  structure: py.RemoteArgument
}

export interface map_structure$ {
  func: py.Callable
  /** Default: `True` */
  none_is_leaf?: py.Bool | undefined
}

export interface map_structure_up_to$ {
  shallow_structure: py.RemoteArgument
  func: py.Callable
}

export interface pack_sequence_as$ {
  structure: py.RemoteArgument
  flat_sequence: py.Items<py.RemoteArgument>
}

export interface traverse$ {
  func: py.Callable
  structure: py.RemoteArgument
  /** Default: `True` */
  top_down?: py.Bool | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly MAP_TO_NONE: MAP_TO_NONE$class
  assert_same_paths(a: py.Positional, b: py.Positional): py.Remote
  assert_same_paths(a: py.Positional, keywords: py.Rest<assert_same_paths$, 'a'>): py.Remote
  assert_same_paths(keywords: assert_same_paths$): py.Remote
  assert_same_paths_dyn: py.RemoteFunction
  assert_same_structure(a: py.Positional, b: py.Positional, check_types: py.Positional): py.Remote
  assert_same_structure(a: py.Positional, b: py.Positional, keywords?: py.Rest<assert_same_structure$, 'a' | 'b'>): py.Remote
  assert_same_structure(a: py.Positional, keywords: py.Rest<assert_same_structure$, 'a'>): py.Remote
  assert_same_structure(keywords: assert_same_structure$): py.Remote
  assert_same_structure_dyn: py.RemoteFunction
  flatten(structure: py.Positional): py.Remote
  flatten(keywords: flatten$): py.Remote
  flatten_dyn: py.RemoteFunction
  flatten_with_path(structure: py.Positional): py.Remote
  flatten_with_path(keywords: flatten_with_path$): py.Remote
  flatten_with_path_dyn: py.RemoteFunction
  is_nested(structure: py.Positional): py.Remote
  is_nested(keywords: is_nested$): py.Remote
  is_nested_dyn: py.RemoteFunction
  lists_to_tuples(structure: py.Positional): py.Remote
  lists_to_tuples(keywords: lists_to_tuples$): py.Remote
  lists_to_tuples_dyn: py.RemoteFunction
  map_shape_structure(func: py.Positional, structure: py.Positional): py.Remote
  map_shape_structure(func: py.Positional, keywords: py.Rest<map_shape_structure$, 'func'>): py.Remote
  map_shape_structure(keywords: map_shape_structure$): py.Remote
  map_shape_structure_dyn: py.RemoteFunction
  map_structure(func: py.Callable, ...structures: py.Positional[]): py.Remote
  map_structure(...args: [func: py.Callable, ...structures: py.Positional[], keywords: py.Rest<map_structure$, 'func'>]): py.Remote
  map_structure(func: py.Callable, keywords?: py.Rest<map_structure$, 'func'>): py.Remote
  map_structure(keywords: map_structure$): py.Remote
  map_structure_dyn: py.RemoteFunction
  map_structure_up_to(shallow_structure: py.Positional, func: py.Callable, ...structures: py.Positional[]): py.Remote
  map_structure_up_to(shallow_structure: py.Positional, func: py.Callable): py.Remote
  map_structure_up_to(shallow_structure: py.Positional, keywords: py.Rest<map_structure_up_to$, 'shallow_structure'>): py.Remote
  map_structure_up_to(keywords: map_structure_up_to$): py.Remote
  map_structure_up_to_dyn: py.RemoteFunction
  pack_sequence_as(structure: py.Positional, flat_sequence: py.Items<py.RemoteArgument>): py.Remote
  pack_sequence_as(structure: py.Positional, keywords: py.Rest<pack_sequence_as$, 'structure'>): py.Remote
  pack_sequence_as(keywords: pack_sequence_as$): py.Remote
  pack_sequence_as_dyn: py.RemoteFunction
  traverse(func: py.Callable, structure: py.Positional, top_down: py.Bool): py.Remote
  traverse(func: py.Callable, structure: py.Positional, keywords?: py.Rest<traverse$, 'func' | 'structure'>): py.Remote
  traverse(func: py.Callable, keywords: py.Rest<traverse$, 'func'>): py.Remote
  traverse(keywords: traverse$): py.Remote
  traverse_dyn: py.RemoteFunction
}
