// tensorflow.quantization.experimental of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface QuantizationComponentSpec extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.quantization.experimental.QuantizationComponentSpec': true }
  ByteSize(...args: py.RemoteArgument[]): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(...args: py.RemoteArgument[]): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(...args: py.RemoteArgument[]): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(...args: py.RemoteArgument[]): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(...args: py.RemoteArgument[]): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(...args: py.RemoteArgument[]): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(...args: py.RemoteArgument[]): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(...args: py.RemoteArgument[]): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(...args: py.RemoteArgument[]): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(...args: py.RemoteArgument[]): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(...args: py.RemoteArgument[]): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(...args: py.RemoteArgument[]): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  QuantizationComponent: any
  QuantizationComponent_dyn: any
  SerializePartialToString(...args: py.RemoteArgument[]): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(...args: py.RemoteArgument[]): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(...args: py.RemoteArgument[]): py.Remote
  SetInParent_dyn: py.RemoteFunction
  TensorType: any
  TensorType_dyn: any
  UnknownFields(...args: py.RemoteArgument[]): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(...args: py.RemoteArgument[]): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(...args: py.RemoteArgument[]): py.Remote<boolean>
}

export interface QuantizationComponentSpec$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): QuantizationComponentSpec
  (...args: py.RemoteArgument[]): py.Promised<QuantizationComponentSpec>
  readonly DESCRIPTOR: py.Remote
  readonly QuantizationComponent: py.Remote
  readonly TensorType: py.Remote
}

export interface QuantizationMethod extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.quantization.experimental.QuantizationMethod': true }
  ByteSize(...args: py.RemoteArgument[]): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(...args: py.RemoteArgument[]): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(...args: py.RemoteArgument[]): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(...args: py.RemoteArgument[]): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(...args: py.RemoteArgument[]): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(...args: py.RemoteArgument[]): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(...args: py.RemoteArgument[]): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(...args: py.RemoteArgument[]): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(...args: py.RemoteArgument[]): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(...args: py.RemoteArgument[]): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(...args: py.RemoteArgument[]): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(...args: py.RemoteArgument[]): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  PresetMethod: any
  PresetMethod_dyn: any
  SerializePartialToString(...args: py.RemoteArgument[]): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(...args: py.RemoteArgument[]): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(...args: py.RemoteArgument[]): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(...args: py.RemoteArgument[]): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(...args: py.RemoteArgument[]): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(...args: py.RemoteArgument[]): py.Remote<boolean>
}

export interface QuantizationMethod$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): QuantizationMethod
  (...args: py.RemoteArgument[]): py.Promised<QuantizationMethod>
  readonly DESCRIPTOR: py.Remote
  readonly PresetMethod: py.Remote
}

export interface QuantizationOptions extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.quantization.experimental.QuantizationOptions': true }
  ByteSize(...args: py.RemoteArgument[]): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(...args: py.RemoteArgument[]): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(...args: py.RemoteArgument[]): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(...args: py.RemoteArgument[]): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(...args: py.RemoteArgument[]): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(...args: py.RemoteArgument[]): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(...args: py.RemoteArgument[]): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(...args: py.RemoteArgument[]): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(...args: py.RemoteArgument[]): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(...args: py.RemoteArgument[]): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(...args: py.RemoteArgument[]): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(...args: py.RemoteArgument[]): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  RepresentativeDatasetsEntry: any
  RepresentativeDatasetsEntry_dyn: any
  SerializePartialToString(...args: py.RemoteArgument[]): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(...args: py.RemoteArgument[]): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(...args: py.RemoteArgument[]): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(...args: py.RemoteArgument[]): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(...args: py.RemoteArgument[]): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(...args: py.RemoteArgument[]): py.Remote<boolean>
}

export interface QuantizationOptions$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): QuantizationOptions
  (...args: py.RemoteArgument[]): py.Promised<QuantizationOptions>
  readonly DESCRIPTOR: py.Remote
  readonly RepresentativeDatasetsEntry: py.Remote
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
  save(representative_dataset: py.Dict<string, py.Items<py.Dict<string, py.RemoteArgument>>>): py.Remote
  save(keywords: TfRecordRepresentativeDatasetSaver$save): py.Remote
  save_dyn: py.RemoteFunction
}

export interface TfRecordRepresentativeDatasetSaver$new {
  path_map: py.Dict<string, py.RemoteArgument>
  expected_input_key_map?: py.Dict<string, py.Items<py.Str>> | null | undefined
}

export interface TfRecordRepresentativeDatasetSaver$class extends py.PythonClass {
  new (path_map: py.Dict<string, py.RemoteArgument>, expected_input_key_map: py.Dict<string, py.Items<py.Str>> | null): TfRecordRepresentativeDatasetSaver
  (path_map: py.Dict<string, py.RemoteArgument>, expected_input_key_map: py.Dict<string, py.Items<py.Str>> | null): py.Promised<TfRecordRepresentativeDatasetSaver>
  new (path_map: py.Dict<string, py.RemoteArgument>, keywords?: py.Rest<TfRecordRepresentativeDatasetSaver$new, 'path_map'>): TfRecordRepresentativeDatasetSaver
  (path_map: py.Dict<string, py.RemoteArgument>, keywords?: py.Rest<TfRecordRepresentativeDatasetSaver$new, 'path_map'>): py.Promised<TfRecordRepresentativeDatasetSaver>
  new (keywords: TfRecordRepresentativeDatasetSaver$new): TfRecordRepresentativeDatasetSaver
  (keywords: TfRecordRepresentativeDatasetSaver$new): py.Promised<TfRecordRepresentativeDatasetSaver>
}

export interface UnitWiseQuantizationSpec extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.quantization.experimental.UnitWiseQuantizationSpec': true }
  ByteSize(...args: py.RemoteArgument[]): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(...args: py.RemoteArgument[]): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(...args: py.RemoteArgument[]): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(...args: py.RemoteArgument[]): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(...args: py.RemoteArgument[]): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(...args: py.RemoteArgument[]): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(...args: py.RemoteArgument[]): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(...args: py.RemoteArgument[]): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(...args: py.RemoteArgument[]): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(...args: py.RemoteArgument[]): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(...args: py.RemoteArgument[]): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(...args: py.RemoteArgument[]): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  QuantizationUnit: any
  QuantizationUnit_dyn: any
  SerializePartialToString(...args: py.RemoteArgument[]): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(...args: py.RemoteArgument[]): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(...args: py.RemoteArgument[]): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(...args: py.RemoteArgument[]): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(...args: py.RemoteArgument[]): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(...args: py.RemoteArgument[]): py.Remote<boolean>
}

export interface UnitWiseQuantizationSpec$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): UnitWiseQuantizationSpec
  (...args: py.RemoteArgument[]): py.Promised<UnitWiseQuantizationSpec>
  readonly DESCRIPTOR: py.Remote
  readonly QuantizationUnit: py.Remote
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
