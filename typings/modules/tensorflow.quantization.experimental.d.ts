// tensorflow.quantization.experimental of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface QuantizationComponentSpec$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface QuantizationComponentSpec$ClearField {
  field_name: py.Str
}

export interface QuantizationComponentSpec$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface QuantizationComponentSpec$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface QuantizationComponentSpec$HasField {
  field_name: py.Str
}

export interface QuantizationComponentSpec$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface QuantizationComponentSpec$MergeFromString {
  serialized: py.Bytes
}

export interface QuantizationComponentSpec$ParseFromString {
  serialized: py.Bytes
}

export interface QuantizationComponentSpec$SerializePartialToString {
  [keyword: string]: any
}

export interface QuantizationComponentSpec$SerializeToString {
  [keyword: string]: any
}

export interface QuantizationComponentSpec$WhichOneof {
  oneof_group: py.Str
}

export interface QuantizationComponentSpec$__contains__ {
  field_name_or_key: py.Str
}

export interface QuantizationComponentSpec extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.quantization.experimental.QuantizationComponentSpec': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: QuantizationComponentSpec$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: QuantizationComponentSpec$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: QuantizationComponentSpec$CopyFrom): py.Remote
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
  HasExtension(keywords: QuantizationComponentSpec$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: QuantizationComponentSpec$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: QuantizationComponentSpec$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: QuantizationComponentSpec$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: QuantizationComponentSpec$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  QuantizationComponent: any
  QuantizationComponent_dyn: any
  SerializePartialToString(keywords?: QuantizationComponentSpec$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: QuantizationComponentSpec$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  TensorType: any
  TensorType_dyn: any
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: QuantizationComponentSpec$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: QuantizationComponentSpec$__contains__): py.Remote<boolean>
  get quantization_component(): py.Remote<number>
  set quantization_component(value: py.Int)
  quantization_component_dyn: any
  get tensor_type(): py.Remote<number>
  set tensor_type(value: py.Int)
  tensor_type_dyn: any
}

export interface QuantizationComponentSpec$new {
  quantization_component?: py.Int | undefined
  tensor_type?: py.Int | undefined
}

export interface QuantizationComponentSpec$class extends py.PythonClass {
  new (keywords?: QuantizationComponentSpec$new): QuantizationComponentSpec
  (keywords?: QuantizationComponentSpec$new): py.Promised<QuantizationComponentSpec>
  readonly DESCRIPTOR: py.Remote
  readonly QuantizationComponent: py.Remote
  readonly TensorType: py.Remote
}

export interface QuantizationMethod$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface QuantizationMethod$ClearField {
  field_name: py.Str
}

export interface QuantizationMethod$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface QuantizationMethod$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface QuantizationMethod$HasField {
  field_name: py.Str
}

export interface QuantizationMethod$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface QuantizationMethod$MergeFromString {
  serialized: py.Bytes
}

export interface QuantizationMethod$ParseFromString {
  serialized: py.Bytes
}

export interface QuantizationMethod$SerializePartialToString {
  [keyword: string]: any
}

export interface QuantizationMethod$SerializeToString {
  [keyword: string]: any
}

export interface QuantizationMethod$WhichOneof {
  oneof_group: py.Str
}

export interface QuantizationMethod$__contains__ {
  field_name_or_key: py.Str
}

export interface QuantizationMethod extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.quantization.experimental.QuantizationMethod': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: QuantizationMethod$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: QuantizationMethod$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: QuantizationMethod$CopyFrom): py.Remote
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
  HasExtension(keywords: QuantizationMethod$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: QuantizationMethod$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: QuantizationMethod$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: QuantizationMethod$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: QuantizationMethod$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  PresetMethod: any
  PresetMethod_dyn: any
  SerializePartialToString(keywords?: QuantizationMethod$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: QuantizationMethod$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: QuantizationMethod$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: QuantizationMethod$__contains__): py.Remote<boolean>
  get preset_method(): py.Remote<number>
  set preset_method(value: py.Int)
  preset_method_dyn: any
  quantization_component_specs: any
  quantization_component_specs_dyn: any
}

export interface QuantizationMethod$new {
  preset_method?: py.Int | undefined
  quantization_component_specs?: py.Items<py.Of<'tensorflow.quantization.experimental.QuantizationComponentSpec'>> | undefined
}

export interface QuantizationMethod$class extends py.PythonClass {
  new (keywords?: QuantizationMethod$new): QuantizationMethod
  (keywords?: QuantizationMethod$new): py.Promised<QuantizationMethod>
  readonly DESCRIPTOR: py.Remote
  readonly PresetMethod: py.Remote
}

export interface QuantizationOptions$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface QuantizationOptions$ClearField {
  field_name: py.Str
}

export interface QuantizationOptions$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface QuantizationOptions$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface QuantizationOptions$HasField {
  field_name: py.Str
}

export interface QuantizationOptions$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface QuantizationOptions$MergeFromString {
  serialized: py.Bytes
}

export interface QuantizationOptions$ParseFromString {
  serialized: py.Bytes
}

export interface QuantizationOptions$SerializePartialToString {
  [keyword: string]: any
}

export interface QuantizationOptions$SerializeToString {
  [keyword: string]: any
}

export interface QuantizationOptions$WhichOneof {
  oneof_group: py.Str
}

export interface QuantizationOptions$__contains__ {
  field_name_or_key: py.Str
}

export interface QuantizationOptions extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.quantization.experimental.QuantizationOptions': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: QuantizationOptions$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: QuantizationOptions$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: QuantizationOptions$CopyFrom): py.Remote
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
  HasExtension(keywords: QuantizationOptions$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: QuantizationOptions$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: QuantizationOptions$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: QuantizationOptions$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: QuantizationOptions$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  readonly RepresentativeDatasetsEntry: QuantizationOptions$RepresentativeDatasetsEntry$class
  SerializePartialToString(keywords?: QuantizationOptions$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: QuantizationOptions$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: QuantizationOptions$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: QuantizationOptions$__contains__): py.Remote<boolean>
  calibration_options: any
  calibration_options_dyn: any
  debugger_config: any
  debugger_config_dyn: any
  get enable_legacy_weight_only(): py.Remote<boolean>
  set enable_legacy_weight_only(value: py.Bool)
  enable_legacy_weight_only_dyn: any
  get enable_per_channel_quantization(): py.Remote<boolean>
  set enable_per_channel_quantization(value: py.Bool)
  enable_per_channel_quantization_dyn: any
  get enable_two_input_tensors(): py.Remote<boolean>
  set enable_two_input_tensors(value: py.Bool)
  enable_two_input_tensors_dyn: any
  get experimental_enable_tpu_model_support(): py.Remote<boolean>
  set experimental_enable_tpu_model_support(value: py.Bool)
  experimental_enable_tpu_model_support_dyn: any
  get force_graph_mode_calibration(): py.Remote<boolean>
  set force_graph_mode_calibration(value: py.Bool)
  force_graph_mode_calibration_dyn: any
  get freeze_all_variables(): py.Remote<boolean>
  set freeze_all_variables(value: py.Bool)
  freeze_all_variables_dyn: any
  get min_num_elements_for_weights(): py.Remote<number>
  set min_num_elements_for_weights(value: py.Int)
  min_num_elements_for_weights_dyn: any
  get op_set(): py.Remote<number>
  set op_set(value: py.Int)
  op_set_dyn: any
  get quantization_method(): py.Promised<QuantizationMethod>
  set quantization_method(value: py.Of<'tensorflow.quantization.experimental.QuantizationMethod'>)
  quantization_method_dyn: any
  representative_datasets: any
  representative_datasets_dyn: any
  signature_keys: any
  signature_keys_dyn: any
  tags: any
  tags_dyn: any
  unit_wise_quantization_specs: any
  unit_wise_quantization_specs_dyn: any
}

export interface QuantizationOptions$new {
  quantization_method?: py.Of<'tensorflow.quantization.experimental.QuantizationMethod'> | undefined
  op_set?: py.Int | undefined
  unit_wise_quantization_specs?: py.Items<py.Of<'tensorflow.quantization.experimental.UnitWiseQuantizationSpec'>> | undefined
  tags?: py.Items<py.Str> | undefined
  signature_keys?: py.Items<py.Str> | undefined
  representative_datasets?: py.Dict<string, py.RemoteArgument> | undefined
  min_num_elements_for_weights?: py.Int | undefined
  freeze_all_variables?: py.Bool | undefined
  enable_per_channel_quantization?: py.Bool | undefined
  enable_two_input_tensors?: py.Bool | undefined
  experimental_enable_tpu_model_support?: py.Bool | undefined
  enable_legacy_weight_only?: py.Bool | undefined
  force_graph_mode_calibration?: py.Bool | undefined
  calibration_options?: py.RemoteArgument | undefined
  debugger_config?: py.RemoteArgument | undefined
}

export interface QuantizationOptions$class extends py.PythonClass {
  new (keywords?: QuantizationOptions$new): QuantizationOptions
  (keywords?: QuantizationOptions$new): py.Promised<QuantizationOptions>
  readonly DESCRIPTOR: py.Remote
  readonly RepresentativeDatasetsEntry: QuantizationOptions$RepresentativeDatasetsEntry$class
}

export interface QuantizationOptions$RepresentativeDatasetsEntry$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface QuantizationOptions$RepresentativeDatasetsEntry$ClearField {
  field_name: py.Str
}

export interface QuantizationOptions$RepresentativeDatasetsEntry$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface QuantizationOptions$RepresentativeDatasetsEntry$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface QuantizationOptions$RepresentativeDatasetsEntry$HasField {
  field_name: py.Str
}

export interface QuantizationOptions$RepresentativeDatasetsEntry$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface QuantizationOptions$RepresentativeDatasetsEntry$MergeFromString {
  serialized: py.Bytes
}

export interface QuantizationOptions$RepresentativeDatasetsEntry$ParseFromString {
  serialized: py.Bytes
}

export interface QuantizationOptions$RepresentativeDatasetsEntry$SerializePartialToString {
  [keyword: string]: any
}

export interface QuantizationOptions$RepresentativeDatasetsEntry$SerializeToString {
  [keyword: string]: any
}

export interface QuantizationOptions$RepresentativeDatasetsEntry$WhichOneof {
  oneof_group: py.Str
}

export interface QuantizationOptions$RepresentativeDatasetsEntry$__contains__ {
  field_name_or_key: py.Str
}

export interface QuantizationOptions$RepresentativeDatasetsEntry extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.quantization.experimental.QuantizationOptions.RepresentativeDatasetsEntry': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: QuantizationOptions$RepresentativeDatasetsEntry$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: QuantizationOptions$RepresentativeDatasetsEntry$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: QuantizationOptions$RepresentativeDatasetsEntry$CopyFrom): py.Remote
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
  HasExtension(keywords: QuantizationOptions$RepresentativeDatasetsEntry$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: QuantizationOptions$RepresentativeDatasetsEntry$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: QuantizationOptions$RepresentativeDatasetsEntry$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: QuantizationOptions$RepresentativeDatasetsEntry$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: QuantizationOptions$RepresentativeDatasetsEntry$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: QuantizationOptions$RepresentativeDatasetsEntry$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: QuantizationOptions$RepresentativeDatasetsEntry$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: QuantizationOptions$RepresentativeDatasetsEntry$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: QuantizationOptions$RepresentativeDatasetsEntry$__contains__): py.Remote<boolean>
  get key(): py.Remote<string>
  set key(value: py.Str)
  key_dyn: any
  value: any
  value_dyn: any
}

export interface QuantizationOptions$RepresentativeDatasetsEntry$new {
  key?: py.Str | undefined
  value?: py.RemoteArgument | undefined
}

export interface QuantizationOptions$RepresentativeDatasetsEntry$class extends py.PythonClass {
  new (keywords?: QuantizationOptions$RepresentativeDatasetsEntry$new): QuantizationOptions$RepresentativeDatasetsEntry
  (keywords?: QuantizationOptions$RepresentativeDatasetsEntry$new): py.Promised<QuantizationOptions$RepresentativeDatasetsEntry>
  readonly DESCRIPTOR: py.Remote
}

export interface TfRecordRepresentativeDatasetSaver$save {
  representative_dataset: py.Dict<string, py.Items<py.Dict<string, py.RemoteArgument>>>
}

export interface TfRecordRepresentativeDatasetSaver extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.quantization.experimental.TfRecordRepresentativeDatasetSaver': true }
  expected_input_key_map: any
  expected_input_key_map_dyn: any
  path_map: any
  path_map_dyn: any
  save(representative_dataset: py.LastDict<string, py.Items<py.Dict<string, py.RemoteArgument>>>): py.Remote
  save(keywords: TfRecordRepresentativeDatasetSaver$save): py.Remote
  save_dyn: py.RemoteFunction
}

export interface TfRecordRepresentativeDatasetSaver$new {
  path_map: py.Dict<string, py.RemoteArgument>
  expected_input_key_map?: py.Dict<string, py.Items<py.Str>> | null | undefined
}

export interface TfRecordRepresentativeDatasetSaver$class extends py.PythonClass {
  new (path_map: py.Dict<string, py.RemoteArgument>, expected_input_key_map: py.LastDict<string, py.Items<py.Str>> | null): TfRecordRepresentativeDatasetSaver
  (path_map: py.Dict<string, py.RemoteArgument>, expected_input_key_map: py.LastDict<string, py.Items<py.Str>> | null): py.Promised<TfRecordRepresentativeDatasetSaver>
  new (path_map: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<TfRecordRepresentativeDatasetSaver$new, 'path_map'>): TfRecordRepresentativeDatasetSaver
  (path_map: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<TfRecordRepresentativeDatasetSaver$new, 'path_map'>): py.Promised<TfRecordRepresentativeDatasetSaver>
  new (path_map: py.LastDict<string, py.RemoteArgument>): TfRecordRepresentativeDatasetSaver
  (path_map: py.LastDict<string, py.RemoteArgument>): py.Promised<TfRecordRepresentativeDatasetSaver>
  new (keywords: TfRecordRepresentativeDatasetSaver$new): TfRecordRepresentativeDatasetSaver
  (keywords: TfRecordRepresentativeDatasetSaver$new): py.Promised<TfRecordRepresentativeDatasetSaver>
}

export interface UnitWiseQuantizationSpec$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface UnitWiseQuantizationSpec$ClearField {
  field_name: py.Str
}

export interface UnitWiseQuantizationSpec$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface UnitWiseQuantizationSpec$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface UnitWiseQuantizationSpec$HasField {
  field_name: py.Str
}

export interface UnitWiseQuantizationSpec$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface UnitWiseQuantizationSpec$MergeFromString {
  serialized: py.Bytes
}

export interface UnitWiseQuantizationSpec$ParseFromString {
  serialized: py.Bytes
}

export interface UnitWiseQuantizationSpec$SerializePartialToString {
  [keyword: string]: any
}

export interface UnitWiseQuantizationSpec$SerializeToString {
  [keyword: string]: any
}

export interface UnitWiseQuantizationSpec$WhichOneof {
  oneof_group: py.Str
}

export interface UnitWiseQuantizationSpec$__contains__ {
  field_name_or_key: py.Str
}

export interface UnitWiseQuantizationSpec extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.quantization.experimental.UnitWiseQuantizationSpec': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: UnitWiseQuantizationSpec$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: UnitWiseQuantizationSpec$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: UnitWiseQuantizationSpec$CopyFrom): py.Remote
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
  HasExtension(keywords: UnitWiseQuantizationSpec$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: UnitWiseQuantizationSpec$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: UnitWiseQuantizationSpec$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: UnitWiseQuantizationSpec$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: UnitWiseQuantizationSpec$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  readonly QuantizationUnit: UnitWiseQuantizationSpec$QuantizationUnit$class
  SerializePartialToString(keywords?: UnitWiseQuantizationSpec$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: UnitWiseQuantizationSpec$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: UnitWiseQuantizationSpec$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: UnitWiseQuantizationSpec$__contains__): py.Remote<boolean>
  get quantization_method(): py.Promised<QuantizationMethod>
  set quantization_method(value: py.Of<'tensorflow.quantization.experimental.QuantizationMethod'>)
  quantization_method_dyn: any
  unit: any
  unit_dyn: any
}

export interface UnitWiseQuantizationSpec$new {
  unit?: py.Items<py.Of<'tensorflow.quantization.experimental.UnitWiseQuantizationSpec.QuantizationUnit'>> | undefined
  quantization_method?: py.Of<'tensorflow.quantization.experimental.QuantizationMethod'> | undefined
}

export interface UnitWiseQuantizationSpec$class extends py.PythonClass {
  new (keywords?: UnitWiseQuantizationSpec$new): UnitWiseQuantizationSpec
  (keywords?: UnitWiseQuantizationSpec$new): py.Promised<UnitWiseQuantizationSpec>
  readonly DESCRIPTOR: py.Remote
  readonly QuantizationUnit: UnitWiseQuantizationSpec$QuantizationUnit$class
}

export interface UnitWiseQuantizationSpec$QuantizationUnit$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface UnitWiseQuantizationSpec$QuantizationUnit$ClearField {
  field_name: py.Str
}

export interface UnitWiseQuantizationSpec$QuantizationUnit$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface UnitWiseQuantizationSpec$QuantizationUnit$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface UnitWiseQuantizationSpec$QuantizationUnit$HasField {
  field_name: py.Str
}

export interface UnitWiseQuantizationSpec$QuantizationUnit$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface UnitWiseQuantizationSpec$QuantizationUnit$MergeFromString {
  serialized: py.Bytes
}

export interface UnitWiseQuantizationSpec$QuantizationUnit$ParseFromString {
  serialized: py.Bytes
}

export interface UnitWiseQuantizationSpec$QuantizationUnit$SerializePartialToString {
  [keyword: string]: any
}

export interface UnitWiseQuantizationSpec$QuantizationUnit$SerializeToString {
  [keyword: string]: any
}

export interface UnitWiseQuantizationSpec$QuantizationUnit$WhichOneof {
  oneof_group: py.Str
}

export interface UnitWiseQuantizationSpec$QuantizationUnit$__contains__ {
  field_name_or_key: py.Str
}

export interface UnitWiseQuantizationSpec$QuantizationUnit extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.quantization.experimental.UnitWiseQuantizationSpec.QuantizationUnit': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: UnitWiseQuantizationSpec$QuantizationUnit$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: UnitWiseQuantizationSpec$QuantizationUnit$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: UnitWiseQuantizationSpec$QuantizationUnit$CopyFrom): py.Remote
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
  HasExtension(keywords: UnitWiseQuantizationSpec$QuantizationUnit$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: UnitWiseQuantizationSpec$QuantizationUnit$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: UnitWiseQuantizationSpec$QuantizationUnit$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: UnitWiseQuantizationSpec$QuantizationUnit$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: UnitWiseQuantizationSpec$QuantizationUnit$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: UnitWiseQuantizationSpec$QuantizationUnit$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: UnitWiseQuantizationSpec$QuantizationUnit$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: UnitWiseQuantizationSpec$QuantizationUnit$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: UnitWiseQuantizationSpec$QuantizationUnit$__contains__): py.Remote<boolean>
  get func_name(): py.Remote<string>
  set func_name(value: py.Str)
  func_name_dyn: any
  get node_name(): py.Remote<string>
  set node_name(value: py.Str)
  node_name_dyn: any
  get op_type(): py.Remote<string>
  set op_type(value: py.Str)
  op_type_dyn: any
}

export interface UnitWiseQuantizationSpec$QuantizationUnit$new {
  op_type?: py.Str | undefined
  node_name?: py.Str | undefined
  func_name?: py.Str | undefined
}

export interface UnitWiseQuantizationSpec$QuantizationUnit$class extends py.PythonClass {
  new (keywords?: UnitWiseQuantizationSpec$QuantizationUnit$new): UnitWiseQuantizationSpec$QuantizationUnit
  (keywords?: UnitWiseQuantizationSpec$QuantizationUnit$new): py.Promised<UnitWiseQuantizationSpec$QuantizationUnit>
  readonly DESCRIPTOR: py.Remote
}

export interface quantize_saved_model$ {
  saved_model_path: py.Str
  output_directory?: py.Str | null | undefined
  quantization_options?: py.Of<'tensorflow.quantization.experimental.QuantizationOptions'> | null | undefined
  representative_dataset?: py.Items<py.Dict<string, py.RemoteArgument>> | py.Dict<string, py.Items<py.Dict<string, py.RemoteArgument>>> | null | undefined
  /** Default: `False` */
  overwrite_output_directory?: py.Bool | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly QuantizationComponentSpec: QuantizationComponentSpec$class
  readonly QuantizationMethod: QuantizationMethod$class
  readonly QuantizationOptions: QuantizationOptions$class
  readonly TfRecordRepresentativeDatasetSaver: TfRecordRepresentativeDatasetSaver$class
  readonly UnitWiseQuantizationSpec: UnitWiseQuantizationSpec$class
  quantize_saved_model(saved_model_path: py.Str, output_directory: py.Str | null, quantization_options: py.Of<'tensorflow.quantization.experimental.QuantizationOptions'> | null, representative_dataset: py.Items<py.Dict<string, py.RemoteArgument>> | py.Dict<string, py.Items<py.Dict<string, py.RemoteArgument>>> | null, keywords?: py.Rest<quantize_saved_model$, 'saved_model_path' | 'output_directory' | 'quantization_options' | 'representative_dataset'>): py.Remote
  quantize_saved_model(saved_model_path: py.Str, output_directory: py.Str | null, quantization_options: py.Of<'tensorflow.quantization.experimental.QuantizationOptions'> | null, keywords?: py.Rest<quantize_saved_model$, 'saved_model_path' | 'output_directory' | 'quantization_options'>): py.Remote
  quantize_saved_model(saved_model_path: py.Str, output_directory: py.Str | null, keywords?: py.Rest<quantize_saved_model$, 'saved_model_path' | 'output_directory'>): py.Remote
  quantize_saved_model(saved_model_path: py.Str, keywords?: py.Rest<quantize_saved_model$, 'saved_model_path'>): py.Remote
  quantize_saved_model(keywords: quantize_saved_model$): py.Remote
  quantize_saved_model_dyn: py.RemoteFunction
}
