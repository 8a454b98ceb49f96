// tensorflow.saved_model.experimental of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface Fingerprint$from_proto {
  proto: py.RemoteArgument
}

export interface Fingerprint extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.saved_model.experimental.Fingerprint': true }
  get checkpoint_hash(): py.Remote<number | null>
  set checkpoint_hash(value: py.Int | null)
  checkpoint_hash_dyn: any
  get graph_def_program_hash(): py.Remote<number | null>
  set graph_def_program_hash(value: py.Int | null)
  graph_def_program_hash_dyn: any
  get saved_model_checksum(): py.Remote<number | null>
  set saved_model_checksum(value: py.Int | null)
  saved_model_checksum_dyn: any
  get saved_object_graph_hash(): py.Remote<number | null>
  set saved_object_graph_hash(value: py.Int | null)
  saved_object_graph_hash_dyn: any
  get signature_def_hash(): py.Remote<number | null>
  set signature_def_hash(value: py.Int | null)
  signature_def_hash_dyn: any
  singleprint(): py.Remote
  singleprint_dyn: py.RemoteFunction
  get version(): py.Remote<number | null>
  set version(value: py.Int | null)
  version_dyn: any
}

export interface Fingerprint$new {
  saved_model_checksum?: py.Int | null | undefined
  graph_def_program_hash?: py.Int | null | undefined
  signature_def_hash?: py.Int | null | undefined
  saved_object_graph_hash?: py.Int | null | undefined
  checkpoint_hash?: py.Int | null | undefined
  version?: py.Int | null | undefined
}

export interface Fingerprint$class extends py.PythonClass {
  new (saved_model_checksum: py.Int | null, graph_def_program_hash: py.Int | null, signature_def_hash: py.Int | null, saved_object_graph_hash: py.Int | null, checkpoint_hash?: py.Int | null, version?: py.Int | null): Fingerprint
  (saved_model_checksum: py.Int | null, graph_def_program_hash: py.Int | null, signature_def_hash: py.Int | null, saved_object_graph_hash: py.Int | null, checkpoint_hash?: py.Int | null, version?: py.Int | null): py.Promised<Fingerprint>
  new (saved_model_checksum: py.Int | null, graph_def_program_hash: py.Int | null, signature_def_hash: py.Int | null, keywords?: py.Rest<Fingerprint$new, 'saved_model_checksum' | 'graph_def_program_hash' | 'signature_def_hash'>): Fingerprint
  (saved_model_checksum: py.Int | null, graph_def_program_hash: py.Int | null, signature_def_hash: py.Int | null, keywords?: py.Rest<Fingerprint$new, 'saved_model_checksum' | 'graph_def_program_hash' | 'signature_def_hash'>): py.Promised<Fingerprint>
  new (saved_model_checksum: py.Int | null, graph_def_program_hash: py.Int | null, keywords?: py.Rest<Fingerprint$new, 'saved_model_checksum' | 'graph_def_program_hash'>): Fingerprint
  (saved_model_checksum: py.Int | null, graph_def_program_hash: py.Int | null, keywords?: py.Rest<Fingerprint$new, 'saved_model_checksum' | 'graph_def_program_hash'>): py.Promised<Fingerprint>
  new (saved_model_checksum: py.Int | null, keywords?: py.Rest<Fingerprint$new, 'saved_model_checksum'>): Fingerprint
  (saved_model_checksum: py.Int | null, keywords?: py.Rest<Fingerprint$new, 'saved_model_checksum'>): py.Promised<Fingerprint>
  new (keywords?: Fingerprint$new): Fingerprint
  (keywords?: Fingerprint$new): py.Promised<Fingerprint>
  from_proto(proto: py.Positional): py.Promised<Fingerprint>
  from_proto(keywords: Fingerprint$from_proto): py.Promised<Fingerprint>
  from_proto_dyn: py.RemoteFunction
}

export interface TrackableResource extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.saved_model.experimental.TrackableResource': true }
  readonly resource_handle: py.Remote
  readonly resource_handle_dyn: any
}

export interface TrackableResource$new {
  /** Default: `''` */
  device?: py.Str | undefined
}

export interface TrackableResource$class extends py.PythonClass {
  new (device: py.Str): TrackableResource
  (device: py.Str): py.Promised<TrackableResource>
  new (keywords?: TrackableResource$new): TrackableResource
  (keywords?: TrackableResource$new): py.Promised<TrackableResource>
}

export interface VariablePolicy$from_obj {
  obj: py.RemoteArgument
}

export interface VariablePolicy extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.saved_model.experimental.VariablePolicy': true }
  get EXPAND_DISTRIBUTED_VARIABLES(): py.Promised<VariablePolicy>
  set EXPAND_DISTRIBUTED_VARIABLES(value: py.Of<'tensorflow.saved_model.experimental.VariablePolicy'>)
  EXPAND_DISTRIBUTED_VARIABLES_dyn: any
  get NONE(): py.Promised<VariablePolicy>
  set NONE(value: py.Of<'tensorflow.saved_model.experimental.VariablePolicy'>)
  NONE_dyn: any
  get SAVE_VARIABLE_DEVICES(): py.Promised<VariablePolicy>
  set SAVE_VARIABLE_DEVICES(value: py.Of<'tensorflow.saved_model.experimental.VariablePolicy'>)
  SAVE_VARIABLE_DEVICES_dyn: any
}

export interface VariablePolicy$new {
  value: py.RemoteArgument
}

export interface VariablePolicy$class extends py.PythonClass {
  new (value: py.Positional): VariablePolicy
  (value: py.Positional): py.Promised<VariablePolicy>
  new (keywords: VariablePolicy$new): VariablePolicy
  (keywords: VariablePolicy$new): py.Promised<VariablePolicy>
  readonly EXPAND_DISTRIBUTED_VARIABLES: py.Promised<VariablePolicy>
  readonly NONE: py.Promised<VariablePolicy>
  readonly SAVE_VARIABLE_DEVICES: py.Promised<VariablePolicy>
  from_obj(obj: py.Positional): py.Remote
  from_obj(keywords: VariablePolicy$from_obj): py.Remote
  from_obj_dyn: py.RemoteFunction
}

export interface read_fingerprint$ {
  export_dir: py.Str
}

export interface $Module extends py.PythonModuleObject {
  readonly Fingerprint: Fingerprint$class
  readonly TrackableResource: TrackableResource$class
  readonly VariablePolicy: VariablePolicy$class
  read_fingerprint(export_dir: py.Str): py.Promised<Fingerprint>
  read_fingerprint(keywords: read_fingerprint$): py.Promised<Fingerprint>
  read_fingerprint_dyn: py.RemoteFunction
}
