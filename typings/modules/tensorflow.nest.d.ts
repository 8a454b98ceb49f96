// tensorflow.nest of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface assert_same_structure$ {
  nest1: py.RemoteArgument
  nest2: py.RemoteArgument
  /** Default: `True` */
  check_types?: py.Bool | undefined
  /** Default: `False` */
  expand_composites?: py.Bool | undefined
}

export interface flatten$ {
  structure: py.RemoteArgument
  /** Default: `False` */
  expand_composites?: py.Bool | undefined
}

export interface is_nested$ {
  seq: py.RemoteArgument
}

export interface map_structure$ {
  func: py.Callable
  [keyword: string]: any
}

export interface pack_sequence_as$ {
  structure: py.RemoteArgument
  flat_sequence: py.Items<py.RemoteArgument>
  /** Default: `False` */
  expand_composites?: py.Bool | undefined
}

export interface $Module extends py.PythonModuleObject {
  assert_same_structure(nest1: py.Positional, nest2: py.Positional, check_types: py.Bool, expand_composites: py.Bool): py.Remote
  assert_same_structure(nest1: py.Positional, nest2: py.Positional, check_types: py.Bool, keywords?: py.Rest<assert_same_structure$, 'nest1' | 'nest2' | 'check_types'>): py.Remote
  assert_same_structure(nest1: py.Positional, nest2: py.Positional, keywords?: py.Rest<assert_same_structure$, 'nest1' | 'nest2'>): py.Remote
  assert_same_structure(nest1: py.Positional, keywords: py.Rest<assert_same_structure$, 'nest1'>): py.Remote
  assert_same_structure(keywords: assert_same_structure$): py.Remote
  assert_same_structure_dyn: py.RemoteFunction
  flatten(structure: py.Positional, expand_composites: py.Bool): py.Remote
  flatten(structure: py.Positional, keywords?: py.Rest<flatten$, 'structure'>): py.Remote
  flatten(keywords: flatten$): py.Remote
  flatten_dyn: py.RemoteFunction
  is_nested(seq: py.Positional): py.Remote
  is_nested(keywords: is_nested$): py.Remote
  is_nested_dyn: py.RemoteFunction
  map_structure(func: py.Callable, ...structure: py.Positional[]): py.Remote
  map_structure(...args: [func: py.Callable, ...structure: py.Positional[], keywords: py.Rest<map_structure$, 'func'>]): py.Remote
  map_structure(func: py.Callable, keywords?: py.Rest<map_structure$, 'func'>): py.Remote
  map_structure(keywords: map_structure$): py.Remote
  map_structure_dyn: py.RemoteFunction
  pack_sequence_as(structure: py.Positional, flat_sequence: py.Items<py.RemoteArgument>, expand_composites: py.Bool): py.Remote
  pack_sequence_as(structure: py.Positional, flat_sequence: py.Items<py.RemoteArgument>, keywords?: py.Rest<pack_sequence_as$, 'structure' | 'flat_sequence'>): py.Remote
  pack_sequence_as(structure: py.Positional, keywords: py.Rest<pack_sequence_as$, 'structure'>): py.Remote
  pack_sequence_as(keywords: pack_sequence_as$): py.Remote
  pack_sequence_as_dyn: py.RemoteFunction
}
