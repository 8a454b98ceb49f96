// tensorflow.compat.v1.profiler of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'

export interface AdviceProto$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface AdviceProto$ClearField {
  field_name: py.Str
}

export interface AdviceProto$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface AdviceProto$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface AdviceProto$HasField {
  field_name: py.Str
}

export interface AdviceProto$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface AdviceProto$MergeFromString {
  serialized: py.Bytes
}

export interface AdviceProto$ParseFromString {
  serialized: py.Bytes
}

export interface AdviceProto$SerializePartialToString {
  [keyword: string]: any
}

export interface AdviceProto$SerializeToString {
  [keyword: string]: any
}

export interface AdviceProto$WhichOneof {
  oneof_group: py.Str
}

export interface AdviceProto$__contains__ {
  field_name_or_key: py.Str
}

export interface AdviceProto extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.profiler.AdviceProto': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  readonly Checker: AdviceProto$Checker$class
  readonly CheckersEntry: AdviceProto$CheckersEntry$class
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: AdviceProto$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: AdviceProto$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: AdviceProto$CopyFrom): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(field_descriptor: py.Positional): py.Remote<boolean>
  HasExtension(keywords: AdviceProto$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: AdviceProto$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: AdviceProto$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: AdviceProto$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: AdviceProto$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: AdviceProto$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: AdviceProto$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: AdviceProto$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: AdviceProto$__contains__): py.Remote<boolean>
  checkers: any
  checkers_dyn: any
}

export interface AdviceProto$new {
  checkers?: py.Dict<string, py.RemoteArgument> | undefined
}

export interface AdviceProto$class extends py.PythonClass {
  new (keywords?: AdviceProto$new): AdviceProto
  (keywords?: AdviceProto$new): py.Promised<AdviceProto>
  readonly Checker: AdviceProto$Checker$class
  readonly CheckersEntry: AdviceProto$CheckersEntry$class
  readonly DESCRIPTOR: py.Remote
}

export interface AdviceProto$Checker$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface AdviceProto$Checker$ClearField {
  field_name: py.Str
}

export interface AdviceProto$Checker$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface AdviceProto$Checker$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface AdviceProto$Checker$HasField {
  field_name: py.Str
}

export interface AdviceProto$Checker$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface AdviceProto$Checker$MergeFromString {
  serialized: py.Bytes
}

export interface AdviceProto$Checker$ParseFromString {
  serialized: py.Bytes
}

export interface AdviceProto$Checker$SerializePartialToString {
  [keyword: string]: any
}

export interface AdviceProto$Checker$SerializeToString {
  [keyword: string]: any
}

export interface AdviceProto$Checker$WhichOneof {
  oneof_group: py.Str
}

export interface AdviceProto$Checker$__contains__ {
  field_name_or_key: py.Str
}

export interface AdviceProto$Checker extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.profiler.AdviceProto.Checker': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: AdviceProto$Checker$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: AdviceProto$Checker$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: AdviceProto$Checker$CopyFrom): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(field_descriptor: py.Positional): py.Remote<boolean>
  HasExtension(keywords: AdviceProto$Checker$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: AdviceProto$Checker$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: AdviceProto$Checker$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: AdviceProto$Checker$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: AdviceProto$Checker$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: AdviceProto$Checker$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: AdviceProto$Checker$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: AdviceProto$Checker$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: AdviceProto$Checker$__contains__): py.Remote<boolean>
  reports: any
  reports_dyn: any
}

export interface AdviceProto$Checker$new {
  reports?: py.Items<py.Str> | undefined
}

export interface AdviceProto$Checker$class extends py.PythonClass {
  new (keywords?: AdviceProto$Checker$new): AdviceProto$Checker
  (keywords?: AdviceProto$Checker$new): py.Promised<AdviceProto$Checker>
  readonly DESCRIPTOR: py.Remote
}

export interface AdviceProto$CheckersEntry$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface AdviceProto$CheckersEntry$ClearField {
  field_name: py.Str
}

export interface AdviceProto$CheckersEntry$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface AdviceProto$CheckersEntry$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface AdviceProto$CheckersEntry$HasField {
  field_name: py.Str
}

export interface AdviceProto$CheckersEntry$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface AdviceProto$CheckersEntry$MergeFromString {
  serialized: py.Bytes
}

export interface AdviceProto$CheckersEntry$ParseFromString {
  serialized: py.Bytes
}

export interface AdviceProto$CheckersEntry$SerializePartialToString {
  [keyword: string]: any
}

export interface AdviceProto$CheckersEntry$SerializeToString {
  [keyword: string]: any
}

export interface AdviceProto$CheckersEntry$WhichOneof {
  oneof_group: py.Str
}

export interface AdviceProto$CheckersEntry$__contains__ {
  field_name_or_key: py.Str
}

export interface AdviceProto$CheckersEntry extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.profiler.AdviceProto.CheckersEntry': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: AdviceProto$CheckersEntry$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: AdviceProto$CheckersEntry$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: AdviceProto$CheckersEntry$CopyFrom): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(field_descriptor: py.Positional): py.Remote<boolean>
  HasExtension(keywords: AdviceProto$CheckersEntry$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: AdviceProto$CheckersEntry$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: AdviceProto$CheckersEntry$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: AdviceProto$CheckersEntry$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: AdviceProto$CheckersEntry$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: AdviceProto$CheckersEntry$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: AdviceProto$CheckersEntry$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: AdviceProto$CheckersEntry$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: AdviceProto$CheckersEntry$__contains__): py.Remote<boolean>
  get key(): py.Remote<string>
  set key(value: py.Str)
  key_dyn: any
  get value(): py.Promised<AdviceProto$Checker>
  set value(value: py.Of<'tensorflow.compat.v1.profiler.AdviceProto.Checker'>)
  value_dyn: any
}

export interface AdviceProto$CheckersEntry$new {
  key?: py.Str | undefined
  value?: py.Of<'tensorflow.compat.v1.profiler.AdviceProto.Checker'> | undefined
}

export interface AdviceProto$CheckersEntry$class extends py.PythonClass {
  new (keywords?: AdviceProto$CheckersEntry$new): AdviceProto$CheckersEntry
  (keywords?: AdviceProto$CheckersEntry$new): py.Promised<AdviceProto$CheckersEntry>
  readonly DESCRIPTOR: py.Remote
}

export interface GraphNodeProto$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface GraphNodeProto$ClearField {
  field_name: py.Str
}

export interface GraphNodeProto$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface GraphNodeProto$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface GraphNodeProto$HasField {
  field_name: py.Str
}

export interface GraphNodeProto$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface GraphNodeProto$MergeFromString {
  serialized: py.Bytes
}

export interface GraphNodeProto$ParseFromString {
  serialized: py.Bytes
}

export interface GraphNodeProto$SerializePartialToString {
  [keyword: string]: any
}

export interface GraphNodeProto$SerializeToString {
  [keyword: string]: any
}

export interface GraphNodeProto$WhichOneof {
  oneof_group: py.Str
}

export interface GraphNodeProto$__contains__ {
  field_name_or_key: py.Str
}

export interface GraphNodeProto extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.profiler.GraphNodeProto': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: GraphNodeProto$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: GraphNodeProto$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: GraphNodeProto$CopyFrom): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(field_descriptor: py.Positional): py.Remote<boolean>
  HasExtension(keywords: GraphNodeProto$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: GraphNodeProto$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  readonly InputShapesEntry: GraphNodeProto$InputShapesEntry$class
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: GraphNodeProto$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: GraphNodeProto$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: GraphNodeProto$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: GraphNodeProto$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: GraphNodeProto$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: GraphNodeProto$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: GraphNodeProto$__contains__): py.Remote<boolean>
  get accelerator_exec_micros(): py.Remote<number>
  set accelerator_exec_micros(value: py.Int)
  accelerator_exec_micros_dyn: any
  children: any
  children_dyn: any
  get cpu_exec_micros(): py.Remote<number>
  set cpu_exec_micros(value: py.Int)
  cpu_exec_micros_dyn: any
  devices: any
  devices_dyn: any
  get exec_micros(): py.Remote<number>
  set exec_micros(value: py.Int)
  exec_micros_dyn: any
  get float_ops(): py.Remote<number>
  set float_ops(value: py.Int)
  float_ops_dyn: any
  input_shapes: any
  input_shapes_dyn: any
  get name(): py.Remote<string>
  set name(value: py.Str)
  name_dyn: any
  get output_bytes(): py.Remote<number>
  set output_bytes(value: py.Int)
  output_bytes_dyn: any
  get parameters(): py.Remote<number>
  set parameters(value: py.Int)
  parameters_dyn: any
  get peak_bytes(): py.Remote<number>
  set peak_bytes(value: py.Int)
  peak_bytes_dyn: any
  get requested_bytes(): py.Remote<number>
  set requested_bytes(value: py.Int)
  requested_bytes_dyn: any
  get residual_bytes(): py.Remote<number>
  set residual_bytes(value: py.Int)
  residual_bytes_dyn: any
  get run_count(): py.Remote<number>
  set run_count(value: py.Int)
  run_count_dyn: any
  shapes: any
  shapes_dyn: any
  tensor_value: any
  tensor_value_dyn: any
  get total_accelerator_exec_micros(): py.Remote<number>
  set total_accelerator_exec_micros(value: py.Int)
  total_accelerator_exec_micros_dyn: any
  get total_cpu_exec_micros(): py.Remote<number>
  set total_cpu_exec_micros(value: py.Int)
  total_cpu_exec_micros_dyn: any
  get total_definition_count(): py.Remote<number>
  set total_definition_count(value: py.Int)
  total_definition_count_dyn: any
  get total_exec_micros(): py.Remote<number>
  set total_exec_micros(value: py.Int)
  total_exec_micros_dyn: any
  get total_float_ops(): py.Remote<number>
  set total_float_ops(value: py.Int)
  total_float_ops_dyn: any
  get total_output_bytes(): py.Remote<number>
  set total_output_bytes(value: py.Int)
  total_output_bytes_dyn: any
  get total_parameters(): py.Remote<number>
  set total_parameters(value: py.Int)
  total_parameters_dyn: any
  get total_peak_bytes(): py.Remote<number>
  set total_peak_bytes(value: py.Int)
  total_peak_bytes_dyn: any
  get total_requested_bytes(): py.Remote<number>
  set total_requested_bytes(value: py.Int)
  total_requested_bytes_dyn: any
  get total_residual_bytes(): py.Remote<number>
  set total_residual_bytes(value: py.Int)
  total_residual_bytes_dyn: any
  get total_run_count(): py.Remote<number>
  set total_run_count(value: py.Int)
  total_run_count_dyn: any
}

export interface GraphNodeProto$new {
  name?: py.Str | undefined
  tensor_value?: py.RemoteArgument | undefined
  run_count?: py.Int | undefined
  exec_micros?: py.Int | undefined
  accelerator_exec_micros?: py.Int | undefined
  cpu_exec_micros?: py.Int | undefined
  requested_bytes?: py.Int | undefined
  peak_bytes?: py.Int | undefined
  residual_bytes?: py.Int | undefined
  output_bytes?: py.Int | undefined
  parameters?: py.Int | undefined
  float_ops?: py.Int | undefined
  devices?: py.Items<py.Str> | undefined
  total_definition_count?: py.Int | undefined
  total_run_count?: py.Int | undefined
  total_exec_micros?: py.Int | undefined
  total_accelerator_exec_micros?: py.Int | undefined
  total_cpu_exec_micros?: py.Int | undefined
  total_requested_bytes?: py.Int | undefined
  total_peak_bytes?: py.Int | undefined
  total_residual_bytes?: py.Int | undefined
  total_output_bytes?: py.Int | undefined
  total_parameters?: py.Int | undefined
  total_float_ops?: py.Int | undefined
  shapes?: py.Items<py.RemoteArgument> | undefined
  input_shapes?: py.Dict<string, py.RemoteArgument> | undefined
  children?: py.Items<py.Of<'tensorflow.compat.v1.profiler.GraphNodeProto'>> | undefined
}

export interface GraphNodeProto$class extends py.PythonClass {
  new (keywords?: GraphNodeProto$new): GraphNodeProto
  (keywords?: GraphNodeProto$new): py.Promised<GraphNodeProto>
  readonly DESCRIPTOR: py.Remote
  readonly InputShapesEntry: GraphNodeProto$InputShapesEntry$class
}

export interface GraphNodeProto$InputShapesEntry$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface GraphNodeProto$InputShapesEntry$ClearField {
  field_name: py.Str
}

export interface GraphNodeProto$InputShapesEntry$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface GraphNodeProto$InputShapesEntry$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface GraphNodeProto$InputShapesEntry$HasField {
  field_name: py.Str
}

export interface GraphNodeProto$InputShapesEntry$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface GraphNodeProto$InputShapesEntry$MergeFromString {
  serialized: py.Bytes
}

export interface GraphNodeProto$InputShapesEntry$ParseFromString {
  serialized: py.Bytes
}

export interface GraphNodeProto$InputShapesEntry$SerializePartialToString {
  [keyword: string]: any
}

export interface GraphNodeProto$InputShapesEntry$SerializeToString {
  [keyword: string]: any
}

export interface GraphNodeProto$InputShapesEntry$WhichOneof {
  oneof_group: py.Str
}

export interface GraphNodeProto$InputShapesEntry$__contains__ {
  field_name_or_key: py.Str
}

export interface GraphNodeProto$InputShapesEntry extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.profiler.GraphNodeProto.InputShapesEntry': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: GraphNodeProto$InputShapesEntry$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: GraphNodeProto$InputShapesEntry$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: GraphNodeProto$InputShapesEntry$CopyFrom): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(field_descriptor: py.Positional): py.Remote<boolean>
  HasExtension(keywords: GraphNodeProto$InputShapesEntry$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: GraphNodeProto$InputShapesEntry$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: GraphNodeProto$InputShapesEntry$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: GraphNodeProto$InputShapesEntry$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: GraphNodeProto$InputShapesEntry$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: GraphNodeProto$InputShapesEntry$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: GraphNodeProto$InputShapesEntry$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: GraphNodeProto$InputShapesEntry$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: GraphNodeProto$InputShapesEntry$__contains__): py.Remote<boolean>
  get key(): py.Remote<number>
  set key(value: py.Int)
  key_dyn: any
  value: any
  value_dyn: any
}

export interface GraphNodeProto$InputShapesEntry$new {
  key?: py.Int | undefined
  value?: py.RemoteArgument | undefined
}

export interface GraphNodeProto$InputShapesEntry$class extends py.PythonClass {
  new (keywords?: GraphNodeProto$InputShapesEntry$new): GraphNodeProto$InputShapesEntry
  (keywords?: GraphNodeProto$InputShapesEntry$new): py.Promised<GraphNodeProto$InputShapesEntry>
  readonly DESCRIPTOR: py.Remote
}

export interface MultiGraphNodeProto$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface MultiGraphNodeProto$ClearField {
  field_name: py.Str
}

export interface MultiGraphNodeProto$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface MultiGraphNodeProto$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface MultiGraphNodeProto$HasField {
  field_name: py.Str
}

export interface MultiGraphNodeProto$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface MultiGraphNodeProto$MergeFromString {
  serialized: py.Bytes
}

export interface MultiGraphNodeProto$ParseFromString {
  serialized: py.Bytes
}

export interface MultiGraphNodeProto$SerializePartialToString {
  [keyword: string]: any
}

export interface MultiGraphNodeProto$SerializeToString {
  [keyword: string]: any
}

export interface MultiGraphNodeProto$WhichOneof {
  oneof_group: py.Str
}

export interface MultiGraphNodeProto$__contains__ {
  field_name_or_key: py.Str
}

export interface MultiGraphNodeProto extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.profiler.MultiGraphNodeProto': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: MultiGraphNodeProto$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: MultiGraphNodeProto$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: MultiGraphNodeProto$CopyFrom): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(field_descriptor: py.Positional): py.Remote<boolean>
  HasExtension(keywords: MultiGraphNodeProto$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: MultiGraphNodeProto$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: MultiGraphNodeProto$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: MultiGraphNodeProto$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: MultiGraphNodeProto$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: MultiGraphNodeProto$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: MultiGraphNodeProto$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: MultiGraphNodeProto$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: MultiGraphNodeProto$__contains__): py.Remote<boolean>
  get accelerator_exec_micros(): py.Remote<number>
  set accelerator_exec_micros(value: py.Int)
  accelerator_exec_micros_dyn: any
  children: any
  children_dyn: any
  get cpu_exec_micros(): py.Remote<number>
  set cpu_exec_micros(value: py.Int)
  cpu_exec_micros_dyn: any
  get exec_micros(): py.Remote<number>
  set exec_micros(value: py.Int)
  exec_micros_dyn: any
  get float_ops(): py.Remote<number>
  set float_ops(value: py.Int)
  float_ops_dyn: any
  graph_nodes: any
  graph_nodes_dyn: any
  get name(): py.Remote<string>
  set name(value: py.Str)
  name_dyn: any
  get output_bytes(): py.Remote<number>
  set output_bytes(value: py.Int)
  output_bytes_dyn: any
  get parameters(): py.Remote<number>
  set parameters(value: py.Int)
  parameters_dyn: any
  get peak_bytes(): py.Remote<number>
  set peak_bytes(value: py.Int)
  peak_bytes_dyn: any
  get requested_bytes(): py.Remote<number>
  set requested_bytes(value: py.Int)
  requested_bytes_dyn: any
  get residual_bytes(): py.Remote<number>
  set residual_bytes(value: py.Int)
  residual_bytes_dyn: any
  get total_accelerator_exec_micros(): py.Remote<number>
  set total_accelerator_exec_micros(value: py.Int)
  total_accelerator_exec_micros_dyn: any
  get total_cpu_exec_micros(): py.Remote<number>
  set total_cpu_exec_micros(value: py.Int)
  total_cpu_exec_micros_dyn: any
  get total_exec_micros(): py.Remote<number>
  set total_exec_micros(value: py.Int)
  total_exec_micros_dyn: any
  get total_float_ops(): py.Remote<number>
  set total_float_ops(value: py.Int)
  total_float_ops_dyn: any
  get total_output_bytes(): py.Remote<number>
  set total_output_bytes(value: py.Int)
  total_output_bytes_dyn: any
  get total_parameters(): py.Remote<number>
  set total_parameters(value: py.Int)
  total_parameters_dyn: any
  get total_peak_bytes(): py.Remote<number>
  set total_peak_bytes(value: py.Int)
  total_peak_bytes_dyn: any
  get total_requested_bytes(): py.Remote<number>
  set total_requested_bytes(value: py.Int)
  total_requested_bytes_dyn: any
  get total_residual_bytes(): py.Remote<number>
  set total_residual_bytes(value: py.Int)
  total_residual_bytes_dyn: any
}

export interface MultiGraphNodeProto$new {
  name?: py.Str | undefined
  exec_micros?: py.Int | undefined
  accelerator_exec_micros?: py.Int | undefined
  cpu_exec_micros?: py.Int | undefined
  requested_bytes?: py.Int | undefined
  peak_bytes?: py.Int | undefined
  residual_bytes?: py.Int | undefined
  output_bytes?: py.Int | undefined
  parameters?: py.Int | undefined
  float_ops?: py.Int | undefined
  total_exec_micros?: py.Int | undefined
  total_accelerator_exec_micros?: py.Int | undefined
  total_cpu_exec_micros?: py.Int | undefined
  total_requested_bytes?: py.Int | undefined
  total_peak_bytes?: py.Int | undefined
  total_residual_bytes?: py.Int | undefined
  total_output_bytes?: py.Int | undefined
  total_parameters?: py.Int | undefined
  total_float_ops?: py.Int | undefined
  graph_nodes?: py.Items<py.Of<'tensorflow.compat.v1.profiler.GraphNodeProto'>> | undefined
  children?: py.Items<py.Of<'tensorflow.compat.v1.profiler.MultiGraphNodeProto'>> | undefined
}

export interface MultiGraphNodeProto$class extends py.PythonClass {
  new (keywords?: MultiGraphNodeProto$new): MultiGraphNodeProto
  (keywords?: MultiGraphNodeProto$new): py.Promised<MultiGraphNodeProto>
  readonly DESCRIPTOR: py.Remote
}

export interface OpLogProto$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface OpLogProto$ClearField {
  field_name: py.Str
}

export interface OpLogProto$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface OpLogProto$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface OpLogProto$HasField {
  field_name: py.Str
}

export interface OpLogProto$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface OpLogProto$MergeFromString {
  serialized: py.Bytes
}

export interface OpLogProto$ParseFromString {
  serialized: py.Bytes
}

export interface OpLogProto$SerializePartialToString {
  [keyword: string]: any
}

export interface OpLogProto$SerializeToString {
  [keyword: string]: any
}

export interface OpLogProto$WhichOneof {
  oneof_group: py.Str
}

export interface OpLogProto$__contains__ {
  field_name_or_key: py.Str
}

export interface OpLogProto extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.profiler.OpLogProto': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: OpLogProto$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: OpLogProto$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: OpLogProto$CopyFrom): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(field_descriptor: py.Positional): py.Remote<boolean>
  HasExtension(keywords: OpLogProto$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: OpLogProto$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  readonly IdToStringEntry: OpLogProto$IdToStringEntry$class
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: OpLogProto$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: OpLogProto$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: OpLogProto$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: OpLogProto$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: OpLogProto$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: OpLogProto$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: OpLogProto$__contains__): py.Remote<boolean>
  id_to_string: any
  id_to_string_dyn: any
  log_entries: any
  log_entries_dyn: any
}

export interface OpLogProto$new {
  log_entries?: py.Items<py.RemoteArgument> | undefined
  id_to_string?: py.Dict<string, py.RemoteArgument> | undefined
}

export interface OpLogProto$class extends py.PythonClass {
  new (keywords?: OpLogProto$new): OpLogProto
  (keywords?: OpLogProto$new): py.Promised<OpLogProto>
  readonly DESCRIPTOR: py.Remote
  readonly IdToStringEntry: OpLogProto$IdToStringEntry$class
}

export interface OpLogProto$IdToStringEntry$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface OpLogProto$IdToStringEntry$ClearField {
  field_name: py.Str
}

export interface OpLogProto$IdToStringEntry$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface OpLogProto$IdToStringEntry$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface OpLogProto$IdToStringEntry$HasField {
  field_name: py.Str
}

export interface OpLogProto$IdToStringEntry$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface OpLogProto$IdToStringEntry$MergeFromString {
  serialized: py.Bytes
}

export interface OpLogProto$IdToStringEntry$ParseFromString {
  serialized: py.Bytes
}

export interface OpLogProto$IdToStringEntry$SerializePartialToString {
  [keyword: string]: any
}

export interface OpLogProto$IdToStringEntry$SerializeToString {
  [keyword: string]: any
}

export interface OpLogProto$IdToStringEntry$WhichOneof {
  oneof_group: py.Str
}

export interface OpLogProto$IdToStringEntry$__contains__ {
  field_name_or_key: py.Str
}

export interface OpLogProto$IdToStringEntry extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.profiler.OpLogProto.IdToStringEntry': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: OpLogProto$IdToStringEntry$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: OpLogProto$IdToStringEntry$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: OpLogProto$IdToStringEntry$CopyFrom): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(field_descriptor: py.Positional): py.Remote<boolean>
  HasExtension(keywords: OpLogProto$IdToStringEntry$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: OpLogProto$IdToStringEntry$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: OpLogProto$IdToStringEntry$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: OpLogProto$IdToStringEntry$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: OpLogProto$IdToStringEntry$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: OpLogProto$IdToStringEntry$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: OpLogProto$IdToStringEntry$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: OpLogProto$IdToStringEntry$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: OpLogProto$IdToStringEntry$__contains__): py.Remote<boolean>
  get key(): py.Remote<number>
  set key(value: py.Int)
  key_dyn: any
  get value(): py.Remote<string>
  set value(value: py.Str)
  value_dyn: any
}

export interface OpLogProto$IdToStringEntry$new {
  key?: py.Int | undefined
  value?: py.Str | undefined
}

export interface OpLogProto$IdToStringEntry$class extends py.PythonClass {
  new (keywords?: OpLogProto$IdToStringEntry$new): OpLogProto$IdToStringEntry
  (keywords?: OpLogProto$IdToStringEntry$new): py.Promised<OpLogProto$IdToStringEntry>
  readonly DESCRIPTOR: py.Remote
}

export interface ProfileOptionBuilder$account_displayed_op_only {
  is_true: py.Bool
}

export interface ProfileOptionBuilder$order_by {
  attribute: py.RemoteArgument
}

export interface ProfileOptionBuilder$select {
  attributes: py.List<py.RemoteArgument>
}

export interface ProfileOptionBuilder$time_and_memory {
  /** Default: `1` */
  min_micros?: py.Int | undefined
  /** Default: `1` */
  min_bytes?: py.Int | undefined
  /** Default: `0` */
  min_accelerator_micros?: py.Int | undefined
  /** Default: `0` */
  min_cpu_micros?: py.Int | undefined
  /** Default: `0` */
  min_peak_bytes?: py.Int | undefined
  /** Default: `0` */
  min_residual_bytes?: py.Int | undefined
  /** Default: `0` */
  min_output_bytes?: py.Int | undefined
}

export interface ProfileOptionBuilder$with_accounted_types {
  account_type_regexes: py.List<py.RemoteArgument>
}

export interface ProfileOptionBuilder$with_file_output {
  outfile: py.RemoteArgument
}

export interface ProfileOptionBuilder$with_max_depth {
  max_depth: py.RemoteArgument
}

export interface ProfileOptionBuilder$with_min_execution_time {
  /** Default: `0` */
  min_micros?: py.Int | undefined
  /** Default: `0` */
  min_accelerator_micros?: py.Int | undefined
  /** Default: `0` */
  min_cpu_micros?: py.Int | undefined
}

export interface ProfileOptionBuilder$with_min_float_operations {
  min_float_ops: py.RemoteArgument
}

export interface ProfileOptionBuilder$with_min_memory {
  /** Default: `0` */
  min_bytes?: py.Int | undefined
  /** Default: `0` */
  min_peak_bytes?: py.Int | undefined
  /** Default: `0` */
  min_residual_bytes?: py.Int | undefined
  /** Default: `0` */
  min_output_bytes?: py.Int | undefined
}

export interface ProfileOptionBuilder$with_min_occurrence {
  min_occurrence: py.RemoteArgument
}

export interface ProfileOptionBuilder$with_min_parameters {
  min_params: py.RemoteArgument
}

export interface ProfileOptionBuilder$with_node_names {
  start_name_regexes?: py.List<py.RemoteArgument> | null | undefined
  show_name_regexes?: py.List<py.RemoteArgument> | null | undefined
  hide_name_regexes?: py.List<py.RemoteArgument> | null | undefined
  trim_name_regexes?: py.List<py.RemoteArgument> | null | undefined
}

export interface ProfileOptionBuilder$with_pprof_output {
  pprof_file: py.Str
}

export interface ProfileOptionBuilder$with_step {
  step: py.RemoteArgument
}

export interface ProfileOptionBuilder$with_timeline_output {
  timeline_file: py.RemoteArgument
}

export interface ProfileOptionBuilder extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.profiler.ProfileOptionBuilder': true }
  account_displayed_op_only(is_true: py.Bool): py.Remote
  account_displayed_op_only(keywords: ProfileOptionBuilder$account_displayed_op_only): py.Remote
  account_displayed_op_only_dyn: py.RemoteFunction
  build(): py.Remote
  build_dyn: py.RemoteFunction
  order_by(attribute: py.Positional): py.Remote
  order_by(keywords: ProfileOptionBuilder$order_by): py.Remote
  order_by_dyn: py.RemoteFunction
  select(attributes: py.List<py.RemoteArgument>): py.Remote
  select(keywords: ProfileOptionBuilder$select): py.Remote
  select_dyn: py.RemoteFunction
  with_accounted_types(account_type_regexes: py.List<py.RemoteArgument>): py.Remote
  with_accounted_types(keywords: ProfileOptionBuilder$with_accounted_types): py.Remote
  with_accounted_types_dyn: py.RemoteFunction
  with_empty_output(): py.Remote
  with_empty_output_dyn: py.RemoteFunction
  with_file_output(outfile: py.Positional): py.Remote
  with_file_output(keywords: ProfileOptionBuilder$with_file_output): py.Remote
  with_file_output_dyn: py.RemoteFunction
  with_max_depth(max_depth: py.Positional): py.Remote
  with_max_depth(keywords: ProfileOptionBuilder$with_max_depth): py.Remote
  with_max_depth_dyn: py.RemoteFunction
  with_min_execution_time(min_micros: py.Int, min_accelerator_micros: py.Int, min_cpu_micros: py.Int): py.Remote
  with_min_execution_time(min_micros: py.Int, min_accelerator_micros: py.Int, keywords?: py.Rest<ProfileOptionBuilder$with_min_execution_time, 'min_micros' | 'min_accelerator_micros'>): py.Remote
  with_min_execution_time(min_micros: py.Int, keywords?: py.Rest<ProfileOptionBuilder$with_min_execution_time, 'min_micros'>): py.Remote
  with_min_execution_time(keywords?: ProfileOptionBuilder$with_min_execution_time): py.Remote
  with_min_execution_time_dyn: py.RemoteFunction
  with_min_float_operations(min_float_ops: py.Positional): py.Remote
  with_min_float_operations(keywords: ProfileOptionBuilder$with_min_float_operations): py.Remote
  with_min_float_operations_dyn: py.RemoteFunction
  with_min_memory(min_bytes: py.Int, min_peak_bytes: py.Int, min_residual_bytes: py.Int, min_output_bytes: py.Int): py.Remote
  with_min_memory(min_bytes: py.Int, min_peak_bytes: py.Int, min_residual_bytes: py.Int, keywords?: py.Rest<ProfileOptionBuilder$with_min_memory, 'min_bytes' | 'min_peak_bytes' | 'min_residual_bytes'>): py.Remote
  with_min_memory(min_bytes: py.Int, min_peak_bytes: py.Int, keywords?: py.Rest<ProfileOptionBuilder$with_min_memory, 'min_bytes' | 'min_peak_bytes'>): py.Remote
  with_min_memory(min_bytes: py.Int, keywords?: py.Rest<ProfileOptionBuilder$with_min_memory, 'min_bytes'>): py.Remote
  with_min_memory(keywords?: ProfileOptionBuilder$with_min_memory): py.Remote
  with_min_memory_dyn: py.RemoteFunction
  with_min_occurrence(min_occurrence: py.Positional): py.Remote
  with_min_occurrence(keywords: ProfileOptionBuilder$with_min_occurrence): py.Remote
  with_min_occurrence_dyn: py.RemoteFunction
  with_min_parameters(min_params: py.Positional): py.Remote
  with_min_parameters(keywords: ProfileOptionBuilder$with_min_parameters): py.Remote
  with_min_parameters_dyn: py.RemoteFunction
  with_node_names(start_name_regexes: py.List<py.RemoteArgument> | null, show_name_regexes: py.List<py.RemoteArgument> | null, hide_name_regexes: py.List<py.RemoteArgument> | null, trim_name_regexes: py.List<py.RemoteArgument> | null): py.Remote
  with_node_names(start_name_regexes: py.List<py.RemoteArgument> | null, show_name_regexes: py.List<py.RemoteArgument> | null, hide_name_regexes: py.List<py.RemoteArgument> | null, keywords?: py.Rest<ProfileOptionBuilder$with_node_names, 'start_name_regexes' | 'show_name_regexes' | 'hide_name_regexes'>): py.Remote
  with_node_names(start_name_regexes: py.List<py.RemoteArgument> | null, show_name_regexes: py.List<py.RemoteArgument> | null, keywords?: py.Rest<ProfileOptionBuilder$with_node_names, 'start_name_regexes' | 'show_name_regexes'>): py.Remote
  with_node_names(start_name_regexes: py.List<py.RemoteArgument> | null, keywords?: py.Rest<ProfileOptionBuilder$with_node_names, 'start_name_regexes'>): py.Remote
  with_node_names(keywords?: ProfileOptionBuilder$with_node_names): py.Remote
  with_node_names_dyn: py.RemoteFunction
  with_pprof_output(pprof_file: py.Str): py.Remote
  with_pprof_output(keywords: ProfileOptionBuilder$with_pprof_output): py.Remote
  with_pprof_output_dyn: py.RemoteFunction
  with_stdout_output(): py.Remote
  with_stdout_output_dyn: py.RemoteFunction
  with_step(step: py.Positional): py.Remote
  with_step(keywords: ProfileOptionBuilder$with_step): py.Remote
  with_step_dyn: py.RemoteFunction
  with_timeline_output(timeline_file: py.Positional): py.Remote
  with_timeline_output(keywords: ProfileOptionBuilder$with_timeline_output): py.Remote
  with_timeline_output_dyn: py.RemoteFunction
}

export interface ProfileOptionBuilder$new {
  options?: py.RemoteArgument | undefined
}

export interface ProfileOptionBuilder$class extends py.PythonClass {
  new (options: py.Positional): ProfileOptionBuilder
  (options: py.Positional): py.Promised<ProfileOptionBuilder>
  new (keywords?: ProfileOptionBuilder$new): ProfileOptionBuilder
  (keywords?: ProfileOptionBuilder$new): py.Promised<ProfileOptionBuilder>
  float_operation(): py.Remote
  float_operation_dyn: py.RemoteFunction
  time_and_memory(min_micros: py.Int, min_bytes: py.Int, min_accelerator_micros: py.Int, min_cpu_micros: py.Int, min_peak_bytes?: py.Int, min_residual_bytes?: py.Int, min_output_bytes?: py.Int): py.Remote
  time_and_memory(min_micros: py.Int, min_bytes: py.Int, min_accelerator_micros: py.Int, keywords?: py.Rest<ProfileOptionBuilder$time_and_memory, 'min_micros' | 'min_bytes' | 'min_accelerator_micros'>): py.Remote
  time_and_memory(min_micros: py.Int, min_bytes: py.Int, keywords?: py.Rest<ProfileOptionBuilder$time_and_memory, 'min_micros' | 'min_bytes'>): py.Remote
  time_and_memory(min_micros: py.Int, keywords?: py.Rest<ProfileOptionBuilder$time_and_memory, 'min_micros'>): py.Remote
  time_and_memory(keywords?: ProfileOptionBuilder$time_and_memory): py.Remote
  time_and_memory_dyn: py.RemoteFunction
  trainable_variables_parameter(): py.Remote
  trainable_variables_parameter_dyn: py.RemoteFunction
}

export interface Profiler$add_step {
  step: py.Int
  run_meta: py.Of<'tensorflow.compat.v1.RunMetadata'>
}

export interface Profiler$advise {
  options: py.Dict<string, py.RemoteArgument>
}

export interface Profiler$profile_graph {
  options: py.Dict<string, py.RemoteArgument>
}

export interface Profiler$profile_name_scope {
  options: py.Dict<string, py.RemoteArgument>
}

export interface Profiler$profile_operations {
  options: py.Dict<string, py.RemoteArgument>
}

export interface Profiler$profile_python {
  options: py.Dict<string, py.RemoteArgument>
}

export interface Profiler extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.profiler.Profiler': true }
  add_step(step: py.Int, run_meta: py.Of<'tensorflow.compat.v1.RunMetadata'>): py.Remote
  add_step(step: py.Int, keywords: py.Rest<Profiler$add_step, 'step'>): py.Remote
  add_step(keywords: Profiler$add_step): py.Remote
  add_step_dyn: py.RemoteFunction
  advise(options: py.LastDict<string, py.RemoteArgument>): py.Remote
  advise(keywords: Profiler$advise): py.Remote
  advise_dyn: py.RemoteFunction
  profile_graph(options: py.LastDict<string, py.RemoteArgument>): py.Promised<GraphNodeProto>
  profile_graph(keywords: Profiler$profile_graph): py.Promised<GraphNodeProto>
  profile_graph_dyn: py.RemoteFunction
  profile_name_scope(options: py.LastDict<string, py.RemoteArgument>): py.Promised<GraphNodeProto>
  profile_name_scope(keywords: Profiler$profile_name_scope): py.Promised<GraphNodeProto>
  profile_name_scope_dyn: py.RemoteFunction
  profile_operations(options: py.LastDict<string, py.RemoteArgument>): py.Promised<MultiGraphNodeProto>
  profile_operations(keywords: Profiler$profile_operations): py.Promised<MultiGraphNodeProto>
  profile_operations_dyn: py.RemoteFunction
  profile_python(options: py.LastDict<string, py.RemoteArgument>): py.Promised<MultiGraphNodeProto>
  profile_python(keywords: Profiler$profile_python): py.Promised<MultiGraphNodeProto>
  profile_python_dyn: py.RemoteFunction
  serialize_to_string(): py.Remote
  serialize_to_string_dyn: py.RemoteFunction
}

export interface Profiler$new {
  graph?: py.Of<'tensorflow.Graph'> | null | undefined
  op_log?: py.RemoteArgument | undefined
}

export interface Profiler$class extends py.PythonClass {
  new (graph: py.Of<'tensorflow.Graph'> | null, op_log: py.Positional): Profiler
  (graph: py.Of<'tensorflow.Graph'> | null, op_log: py.Positional): py.Promised<Profiler>
  new (graph: py.Of<'tensorflow.Graph'> | null, keywords?: py.Rest<Profiler$new, 'graph'>): Profiler
  (graph: py.Of<'tensorflow.Graph'> | null, keywords?: py.Rest<Profiler$new, 'graph'>): py.Promised<Profiler>
  new (keywords?: Profiler$new): Profiler
  (keywords?: Profiler$new): py.Promised<Profiler>
}

export interface advise$ {
  graph?: py.Of<'tensorflow.Graph'> | null | undefined
  run_meta?: py.Of<'tensorflow.compat.v1.RunMetadata'> | null | undefined
  /** Default: `0` */
  options?: py.Int | undefined
}

export interface profile$ {
  graph?: py.Of<'tensorflow.Graph'> | null | undefined
  run_meta?: py.Of<'tensorflow.compat.v1.RunMetadata'> | null | undefined
  op_log?: py.Of<'tensorflow.compat.v1.profiler.OpLogProto'> | null | undefined
  /** Default: `'scope'` */
  cmd?: 'op' | 'scope' | 'graph' | 'code' | py.RemotePromise<string> | undefined
  /** Default: `0` */
  options?: py.Dict<string, py.RemoteArgument> | py.Int | undefined
}

export interface write_op_log$ {
  graph: py.Of<'tensorflow.Graph'>
  log_dir: py.Str
  op_log?: py.Of<'tensorflow.compat.v1.profiler.OpLogProto'> | null | undefined
  run_meta?: py.Of<'tensorflow.compat.v1.RunMetadata'> | null | undefined
  /** Default: `True` */
  add_trace?: py.Bool | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly AdviceProto: AdviceProto$class
  readonly GraphNodeProto: GraphNodeProto$class
  readonly MultiGraphNodeProto: MultiGraphNodeProto$class
  readonly OpLogProto: OpLogProto$class
  readonly ProfileOptionBuilder: ProfileOptionBuilder$class
  readonly Profiler: Profiler$class
  advise(graph: py.Of<'tensorflow.Graph'> | null, run_meta: py.Of<'tensorflow.compat.v1.RunMetadata'> | null, options: py.Int): py.Remote
  advise(graph: py.Of<'tensorflow.Graph'> | null, run_meta: py.Of<'tensorflow.compat.v1.RunMetadata'> | null, keywords?: py.Rest<advise$, 'graph' | 'run_meta'>): py.Remote
  advise(graph: py.Of<'tensorflow.Graph'> | null, keywords?: py.Rest<advise$, 'graph'>): py.Remote
  advise(keywords?: advise$): py.Remote
  advise_dyn: py.RemoteFunction
  profile(graph: py.Of<'tensorflow.Graph'> | null, run_meta: py.Of<'tensorflow.compat.v1.RunMetadata'> | null, op_log: py.Of<'tensorflow.compat.v1.profiler.OpLogProto'> | null, cmd: 'op' | 'scope' | 'graph' | 'code' | py.RemotePromise<string>, options?: py.Dict<string, py.RemoteArgument> | py.Int): py.Remote
  profile(graph: py.Of<'tensorflow.Graph'> | null, run_meta: py.Of<'tensorflow.compat.v1.RunMetadata'> | null, op_log: py.Of<'tensorflow.compat.v1.profiler.OpLogProto'> | null, keywords?: py.Rest<profile$, 'graph' | 'run_meta' | 'op_log'>): py.Remote
  profile(graph: py.Of<'tensorflow.Graph'> | null, run_meta: py.Of<'tensorflow.compat.v1.RunMetadata'> | null, keywords?: py.Rest<profile$, 'graph' | 'run_meta'>): py.Remote
  profile(graph: py.Of<'tensorflow.Graph'> | null, keywords?: py.Rest<profile$, 'graph'>): py.Remote
  profile(keywords?: profile$): py.Remote
  profile_dyn: py.RemoteFunction
  write_op_log(graph: py.Of<'tensorflow.Graph'>, log_dir: py.Str, op_log: py.Of<'tensorflow.compat.v1.profiler.OpLogProto'> | null, run_meta: py.Of<'tensorflow.compat.v1.RunMetadata'> | null, add_trace: py.Bool): py.Remote
  write_op_log(graph: py.Of<'tensorflow.Graph'>, log_dir: py.Str, op_log: py.Of<'tensorflow.compat.v1.profiler.OpLogProto'> | null, run_meta: py.Of<'tensorflow.compat.v1.RunMetadata'> | null, keywords?: py.Rest<write_op_log$, 'graph' | 'log_dir' | 'op_log' | 'run_meta'>): py.Remote
  write_op_log(graph: py.Of<'tensorflow.Graph'>, log_dir: py.Str, op_log: py.Of<'tensorflow.compat.v1.profiler.OpLogProto'> | null, keywords?: py.Rest<write_op_log$, 'graph' | 'log_dir' | 'op_log'>): py.Remote
  write_op_log(graph: py.Of<'tensorflow.Graph'>, log_dir: py.Str, keywords?: py.Rest<write_op_log$, 'graph' | 'log_dir'>): py.Remote
  write_op_log(graph: py.Of<'tensorflow.Graph'>, keywords: py.Rest<write_op_log$, 'graph'>): py.Remote
  write_op_log(keywords: write_op_log$): py.Remote
  write_op_log_dyn: py.RemoteFunction
}
