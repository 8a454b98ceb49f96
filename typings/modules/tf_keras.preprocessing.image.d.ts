// tf_keras.preprocessing.image of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tf_keras_utils from './tf_keras.utils.js'

export interface DirectoryIterator$set_processing_attrs {
  image_data_generator: py.Of<'tf_keras.preprocessing.image.ImageDataGenerator'>
  target_size: py.List<py.Int>
  color_mode: 'rgb' | 'rgba' | 'grayscale' | py.RemotePromise<string>
  data_format: py.Str
  save_to_dir: py.Str
  save_prefix: py.Str
  save_format: py.RemoteArgument
  subset: py.RemoteArgument
  interpolation: py.RemoteArgument
  keep_aspect_ratio: py.Bool
}

export interface DirectoryIterator extends Iterator {
  readonly [py.kind]: { readonly 'tf_keras.preprocessing.image.DirectoryIterator': true } & Iterator[typeof py.kind]
  allowed_class_modes: any
  allowed_class_modes_dyn: any
  class_indices: any
  class_indices_dyn: any
  get class_mode(): py.Remote<'binary' | 'categorical' | 'sparse' | 'input' | null>
  set class_mode(value: 'binary' | 'categorical' | 'sparse' | 'input' | py.RemotePromise<string> | null)
  class_mode_dyn: any
  classes: any
  classes_dyn: any
  color_mode: any
  color_mode_dyn: any
  data_format: any
  data_format_dyn: any
  get directory(): py.Remote<string>
  set directory(value: py.Str)
  directory_dyn: any
  dtype: any
  dtype_dyn: any
  filenames: any
  filenames_dyn: any
  readonly filepaths: py.Remote
  readonly filepaths_dyn: any
  image_data_generator: any
  image_data_generator_dyn: any
  image_shape: any
  image_shape_dyn: any
  interpolation: any
  interpolation_dyn: any
  keep_aspect_ratio: any
  keep_aspect_ratio_dyn: any
  readonly labels: py.Remote
  readonly labels_dyn: any
  num_classes: any
  num_classes_dyn: any
  readonly sample_weight: py.Remote
  readonly sample_weight_dyn: any
  samples: any
  samples_dyn: any
  save_format: any
  save_format_dyn: any
  save_prefix: any
  save_prefix_dyn: any
  save_to_dir: any
  save_to_dir_dyn: any
  set_processing_attrs(image_data_generator: py.Of<'tf_keras.preprocessing.image.ImageDataGenerator'>, target_size: py.List<py.Int>, color_mode: 'rgb' | 'rgba' | 'grayscale' | py.RemotePromise<string>, data_format: py.Str, save_to_dir: py.Str, save_prefix: py.Str, save_format: py.Positional, subset: py.Positional, interpolation: py.Positional, keep_aspect_ratio: py.Bool): py.Remote
  set_processing_attrs(image_data_generator: py.Of<'tf_keras.preprocessing.image.ImageDataGenerator'>, target_size: py.List<py.Int>, color_mode: 'rgb' | 'rgba' | 'grayscale' | py.RemotePromise<string>, data_format: py.Str, save_to_dir: py.Str, save_prefix: py.Str, save_format: py.Positional, subset: py.Positional, interpolation: py.Positional, keywords: py.Rest<DirectoryIterator$set_processing_attrs, 'image_data_generator' | 'target_size' | 'color_mode' | 'data_format' | 'save_to_dir' | 'save_prefix' | 'save_format' | 'subset' | 'interpolation'>): py.Remote
  set_processing_attrs(image_data_generator: py.Of<'tf_keras.preprocessing.image.ImageDataGenerator'>, target_size: py.List<py.Int>, color_mode: 'rgb' | 'rgba' | 'grayscale' | py.RemotePromise<string>, data_format: py.Str, save_to_dir: py.Str, save_prefix: py.Str, save_format: py.Positional, subset: py.Positional, keywords: py.Rest<DirectoryIterator$set_processing_attrs, 'image_data_generator' | 'target_size' | 'color_mode' | 'data_format' | 'save_to_dir' | 'save_prefix' | 'save_format' | 'subset'>): py.Remote
  set_processing_attrs(image_data_generator: py.Of<'tf_keras.preprocessing.image.ImageDataGenerator'>, target_size: py.List<py.Int>, color_mode: 'rgb' | 'rgba' | 'grayscale' | py.RemotePromise<string>, data_format: py.Str, save_to_dir: py.Str, save_prefix: py.Str, save_format: py.Positional, keywords: py.Rest<DirectoryIterator$set_processing_attrs, 'image_data_generator' | 'target_size' | 'color_mode' | 'data_format' | 'save_to_dir' | 'save_prefix' | 'save_format'>): py.Remote
  set_processing_attrs(image_data_generator: py.Of<'tf_keras.preprocessing.image.ImageDataGenerator'>, target_size: py.List<py.Int>, color_mode: 'rgb' | 'rgba' | 'grayscale' | py.RemotePromise<string>, data_format: py.Str, save_to_dir: py.Str, save_prefix: py.Str, keywords: py.Rest<DirectoryIterator$set_processing_attrs, 'image_data_generator' | 'target_size' | 'color_mode' | 'data_format' | 'save_to_dir' | 'save_prefix'>): py.Remote
  set_processing_attrs(image_data_generator: py.Of<'tf_keras.preprocessing.image.ImageDataGenerator'>, target_size: py.List<py.Int>, color_mode: 'rgb' | 'rgba' | 'grayscale' | py.RemotePromise<string>, data_format: py.Str, save_to_dir: py.Str, keywords: py.Rest<DirectoryIterator$set_processing_attrs, 'image_data_generator' | 'target_size' | 'color_mode' | 'data_format' | 'save_to_dir'>): py.Remote
  set_processing_attrs(image_data_generator: py.Of<'tf_keras.preprocessing.image.ImageDataGenerator'>, target_size: py.List<py.Int>, color_mode: 'rgb' | 'rgba' | 'grayscale' | py.RemotePromise<string>, data_format: py.Str, keywords: py.Rest<DirectoryIterator$set_processing_attrs, 'image_data_generator' | 'target_size' | 'color_mode' | 'data_format'>): py.Remote
  set_processing_attrs(image_data_generator: py.Of<'tf_keras.preprocessing.image.ImageDataGenerator'>, target_size: py.List<py.Int>, color_mode: 'rgb' | 'rgba' | 'grayscale' | py.RemotePromise<string>, keywords: py.Rest<DirectoryIterator$set_processing_attrs, 'image_data_generator' | 'target_size' | 'color_mode'>): py.Remote
  set_processing_attrs(image_data_generator: py.Of<'tf_keras.preprocessing.image.ImageDataGenerator'>, target_size: py.List<py.Int>, keywords: py.Rest<DirectoryIterator$set_processing_attrs, 'image_data_generator' | 'target_size'>): py.Remote
  set_processing_attrs(image_data_generator: py.Of<'tf_keras.preprocessing.image.ImageDataGenerator'>, keywords: py.Rest<DirectoryIterator$set_processing_attrs, 'image_data_generator'>): py.Remote
  set_processing_attrs(keywords: DirectoryIterator$set_processing_attrs): py.Remote
  set_processing_attrs_dyn: py.RemoteFunction
  split: any
  split_dyn: any
  subset: any
  subset_dyn: any
  target_size: any
  target_size_dyn: any
}

export interface DirectoryIterator$new {
  directory: py.Str
  image_data_generator: py.Of<'tf_keras.preprocessing.image.ImageDataGenerator'>
  /** Default: `(256, 256)` */
  target_size?: py.List<py.Int> | undefined
  /** Default: `'rgb'` */
  color_mode?: 'rgb' | 'rgba' | 'grayscale' | py.RemotePromise<string> | undefined
  classes?: py.List<py.Str> | null | undefined
  /** Default: `'categorical'` */
  class_mode?: 'binary' | 'categorical' | 'sparse' | 'input' | py.RemotePromise<string> | null | undefined
  /** Default: `32` */
  batch_size?: py.Int | undefined
  /** Default: `True` */
  shuffle?: py.Bool | undefined
  seed?: py.Int | null | undefined
  data_format?: py.Str | null | undefined
  save_to_dir?: py.Str | null | undefined
  /** Default: `''` */
  save_prefix?: py.Str | undefined
  /** Default: `'png'` */
  save_format?: py.Str | undefined
  /** Default: `False` */
  follow_links?: py.Bool | undefined
  subset?: py.RemoteArgument | undefined
  /** Default: `'nearest'` */
  interpolation?: py.Str | undefined
  /** Default: `False` */
  keep_aspect_ratio?: py.Bool | undefined
  dtype?: py.DType | null | undefined
}

export interface DirectoryIterator$class extends py.Statics<Iterator$class> {
  new (directory: py.Str, image_data_generator: py.Of<'tf_keras.preprocessing.image.ImageDataGenerator'>, target_size: py.List<py.Int>, color_mode: 'rgb' | 'rgba' | 'grayscale' | py.RemotePromise<string>, classes: py.List<py.Str> | null, class_mode?: 'binary' | 'categorical' | 'sparse' | 'input' | py.RemotePromise<string> | null, batch_size?: py.Int, shuffle?: py.Bool, seed?: py.Int | null, data_format?: py.Str | null, save_to_dir?: py.Str | null, save_prefix?: py.Str, save_format?: py.Str, follow_links?: py.Bool, subset?: py.Positional, interpolation?: py.Str, keep_aspect_ratio?: py.Bool, dtype?: py.DType | null): DirectoryIterator
  (directory: py.Str, image_data_generator: py.Of<'tf_keras.preprocessing.image.ImageDataGenerator'>, target_size: py.List<py.Int>, color_mode: 'rgb' | 'rgba' | 'grayscale' | py.RemotePromise<string>, classes: py.List<py.Str> | null, class_mode?: 'binary' | 'categorical' | 'sparse' | 'input' | py.RemotePromise<string> | null, batch_size?: py.Int, shuffle?: py.Bool, seed?: py.Int | null, data_format?: py.Str | null, save_to_dir?: py.Str | null, save_prefix?: py.Str, save_format?: py.Str, follow_links?: py.Bool, subset?: py.Positional, interpolation?: py.Str, keep_aspect_ratio?: py.Bool, dtype?: py.DType | null): py.Promised<DirectoryIterator>
  new (directory: py.Str, image_data_generator: py.Of<'tf_keras.preprocessing.image.ImageDataGenerator'>, target_size: py.List<py.Int>, color_mode: 'rgb' | 'rgba' | 'grayscale' | py.RemotePromise<string>, keywords?: py.Rest<DirectoryIterator$new, 'directory' | 'image_data_generator' | 'target_size' | 'color_mode'>): DirectoryIterator
  (directory: py.Str, image_data_generator: py.Of<'tf_keras.preprocessing.image.ImageDataGenerator'>, target_size: py.List<py.Int>, color_mode: 'rgb' | 'rgba' | 'grayscale' | py.RemotePromise<string>, keywords?: py.Rest<DirectoryIterator$new, 'directory' | 'image_data_generator' | 'target_size' | 'color_mode'>): py.Promised<DirectoryIterator>
  new (directory: py.Str, image_data_generator: py.Of<'tf_keras.preprocessing.image.ImageDataGenerator'>, target_size: py.List<py.Int>, keywords?: py.Rest<DirectoryIterator$new, 'directory' | 'image_data_generator' | 'target_size'>): DirectoryIterator
  (directory: py.Str, image_data_generator: py.Of<'tf_keras.preprocessing.image.ImageDataGenerator'>, target_size: py.List<py.Int>, keywords?: py.Rest<DirectoryIterator$new, 'directory' | 'image_data_generator' | 'target_size'>): py.Promised<DirectoryIterator>
  new (directory: py.Str, image_data_generator: py.Of<'tf_keras.preprocessing.image.ImageDataGenerator'>, keywords?: py.Rest<DirectoryIterator$new, 'directory' | 'image_data_generator'>): DirectoryIterator
  (directory: py.Str, image_data_generator: py.Of<'tf_keras.preprocessing.image.ImageDataGenerator'>, keywords?: py.Rest<DirectoryIterator$new, 'directory' | 'image_data_generator'>): py.Promised<DirectoryIterator>
  new (directory: py.Str, keywords: py.Rest<DirectoryIterator$new, 'directory'>): DirectoryIterator
  (directory: py.Str, keywords: py.Rest<DirectoryIterator$new, 'directory'>): py.Promised<DirectoryIterator>
  new (keywords: DirectoryIterator$new): DirectoryIterator
  (keywords: DirectoryIterator$new): py.Promised<DirectoryIterator>
  readonly allowed_class_modes: py.Remote
}

export interface ImageDataGenerator$apply_transform {
  x: py.TensorLike
  transform_parameters: py.Dict<string, py.RemoteArgument>
}

export interface ImageDataGenerator$fit {
  x: py.RemoteArgument
  /** Default: `False` */
  augment?: py.Bool | undefined
  /** Default: `1` */
  rounds?: py.Int | undefined
  seed?: py.Int | null | undefined
}

export interface ImageDataGenerator$flow {
  x: py.RemoteArgument
  y?: py.TensorLike | null | undefined
  /** Default: `32` */
  batch_size?: py.Int | undefined
  /** Default: `True` */
  shuffle?: py.Bool | undefined
  sample_weight?: py.RemoteArgument | undefined
  seed?: py.Int | null | undefined
  save_to_dir?: py.Str | null | undefined
  /** Default: `''` */
  save_prefix?: py.Str | undefined
  /** Default: `'png'` */
  save_format?: 'png' | 'jpeg' | 'bmp' | 'pdf' | 'ppm' | 'gif' | 'tif' | 'jpg' | py.RemotePromise<string> | undefined
  /** Default: `False` */
  ignore_class_split?: py.Bool | undefined
  subset?: py.RemoteArgument | undefined
}

export interface ImageDataGenerator$flow_from_dataframe {
  dataframe: py.RemoteArgument
  directory?: py.Str | null | undefined
  /** Default: `'filename'` */
  x_col?: py.Str | undefined
  /** Default: `'class'` */
  y_col?: py.Str | py.List<py.RemoteArgument> | undefined
  weight_col?: py.Str | null | undefined
  /** Default: `(256, 256)` */
  target_size?: py.List<py.Int> | undefined
  /** Default: `'rgb'` */
  color_mode?: 'grayscale' | 'rgb' | 'rgba' | py.RemotePromise<string> | undefined
  classes?: py.List<py.RemoteArgument> | null | undefined
  /** Default: `'categorical'` */
  class_mode?: py.Str | undefined
  /** Default: `32` */
  batch_size?: py.Int | undefined
  /** Default: `True` */
  shuffle?: py.Bool | undefined
  seed?: py.Int | null | undefined
  save_to_dir?: py.Str | null | undefined
  /** Default: `''` */
  save_prefix?: py.Str | undefined
  /** Default: `'png'` */
  save_format?: 'png' | 'jpeg' | 'bmp' | 'pdf' | 'ppm' | 'gif' | 'tif' | 'jpg' | py.RemotePromise<string> | undefined
  subset?: py.RemoteArgument | undefined
  /** Default: `'nearest'` */
  interpolation?: py.Str | undefined
  /** Default: `True` */
  validate_filenames?: py.Bool | undefined
  [keyword: string]: any
}

export interface ImageDataGenerator$flow_from_directory {
  directory: py.Str
  /** Default: `(256, 256)` */
  target_size?: py.List<py.Int> | undefined
  /** Default: `'rgb'` */
  color_mode?: 'grayscale' | 'rgb' | 'rgba' | py.RemotePromise<string> | undefined
  classes?: py.List<py.RemoteArgument> | null | undefined
  /** Default: `'categorical'` */
  class_mode?: 'categorical' | 'binary' | 'sparse' | 'input' | py.RemotePromise<string> | null | undefined
  /** Default: `32` */
  batch_size?: py.Int | undefined
  /** Default: `True` */
  shuffle?: py.Bool | undefined
  seed?: py.Int | null | undefined
  save_to_dir?: py.Str | null | undefined
  /** Default: `''` */
  save_prefix?: py.Str | undefined
  /** Default: `'png'` */
  save_format?: 'png' | 'jpeg' | 'bmp' | 'pdf' | 'ppm' | 'gif' | 'tif' | 'jpg' | py.RemotePromise<string> | undefined
  /** Default: `False` */
  follow_links?: py.Bool | undefined
  subset?: py.RemoteArgument | undefined
  /** Default: `'nearest'` */
  interpolation?: py.Str | undefined
  /** Default: `False` */
  keep_aspect_ratio?: py.Bool | undefined
}

export interface ImageDataGenerator$get_random_transform {
  img_shape: py.List<py.Int>
  seed?: py.Int | null | undefined
}

export interface ImageDataGenerator$random_transform {
  x: py.TensorLike
  seed?: py.Int | null | undefined
}

export interface ImageDataGenerator$standardize {
  x: py.RemoteArgument
}

export interface ImageDataGenerator extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tf_keras.preprocessing.image.ImageDataGenerator': true }
  apply_transform(x: py.TensorLike, transform_parameters: py.LastDict<string, py.RemoteArgument>): py.Remote
  apply_transform(x: py.TensorLike, keywords: py.Rest<ImageDataGenerator$apply_transform, 'x'>): py.Remote
  apply_transform(keywords: ImageDataGenerator$apply_transform): py.Remote
  apply_transform_dyn: py.RemoteFunction
  get brightness_range(): py.Remote<[number, number] | (number)[] | null>
  set brightness_range(value: py.Tuple<readonly [py.Float, py.Float]> | py.List<py.Float> | null)
  brightness_range_dyn: any
  get channel_axis(): py.Remote<number>
  set channel_axis(value: py.Int)
  channel_axis_dyn: any
  get channel_shift_range(): py.Remote<number>
  set channel_shift_range(value: py.Float)
  channel_shift_range_dyn: any
  get col_axis(): py.Remote<number>
  set col_axis(value: py.Int)
  col_axis_dyn: any
  get cval(): py.Remote<number>
  set cval(value: py.Float | py.Int)
  cval_dyn: any
  data_format: any
  data_format_dyn: any
  dtype: any
  dtype_dyn: any
  get featurewise_center(): py.Remote<boolean>
  set featurewise_center(value: py.Bool)
  featurewise_center_dyn: any
  get featurewise_std_normalization(): py.Remote<boolean>
  set featurewise_std_normalization(value: py.Bool)
  featurewise_std_normalization_dyn: any
  get fill_mode(): py.Remote<'constant' | 'nearest' | 'reflect' | 'wrap'>
  set fill_mode(value: 'constant' | 'nearest' | 'reflect' | 'wrap' | py.RemotePromise<string>)
  fill_mode_dyn: any
  fit(x: py.Positional, augment: py.Bool, rounds: py.Int, seed: py.Int | null): py.Remote
  fit(x: py.Positional, augment: py.Bool, rounds: py.Int, keywords?: py.Rest<ImageDataGenerator$fit, 'x' | 'augment' | 'rounds'>): py.Remote
  fit(x: py.Positional, augment: py.Bool, keywords?: py.Rest<ImageDataGenerator$fit, 'x' | 'augment'>): py.Remote
  fit(x: py.Positional, keywords?: py.Rest<ImageDataGenerator$fit, 'x'>): py.Remote
  fit(keywords: ImageDataGenerator$fit): py.Remote
  fit_dyn: py.RemoteFunction
  flow(x: py.Positional, y: py.TensorLike | null, batch_size: py.Int, shuffle: py.Bool, sample_weight?: py.Positional, seed?: py.Int | null, save_to_dir?: py.Str | null, save_prefix?: py.Str, save_format?: 'png' | 'jpeg' | 'bmp' | 'pdf' | 'ppm' | 'gif' | 'tif' | 'jpg' | py.RemotePromise<string>, ignore_class_split?: py.Bool, subset?: py.Positional): py.Remote
  flow(x: py.Positional, y: py.TensorLike | null, batch_size: py.Int, keywords?: py.Rest<ImageDataGenerator$flow, 'x' | 'y' | 'batch_size'>): py.Remote
  flow(x: py.Positional, y: py.TensorLike | null, keywords?: py.Rest<ImageDataGenerator$flow, 'x' | 'y'>): py.Remote
  flow(x: py.Positional, keywords?: py.Rest<ImageDataGenerator$flow, 'x'>): py.Remote
  flow(keywords: ImageDataGenerator$flow): py.Remote
  flow_dyn: py.RemoteFunction
  flow_from_dataframe(dataframe: py.Positional, directory: py.Str | null, x_col: py.Str, y_col: py.Str | py.List<py.RemoteArgument>, weight_col?: py.Str | null, target_size?: py.List<py.Int>, color_mode?: 'grayscale' | 'rgb' | 'rgba' | py.RemotePromise<string>, classes?: py.List<py.RemoteArgument> | null, class_mode?: py.Str, batch_size?: py.Int, shuffle?: py.Bool, seed?: py.Int | null, save_to_dir?: py.Str | null, save_prefix?: py.Str, save_format?: 'png' | 'jpeg' | 'bmp' | 'pdf' | 'ppm' | 'gif' | 'tif' | 'jpg' | py.RemotePromise<string>, subset?: py.Positional, interpolation?: py.Str, validate_filenames?: py.Bool, keywords?: py.Rest<ImageDataGenerator$flow_from_dataframe, 'dataframe' | 'directory' | 'x_col' | 'y_col' | 'weight_col' | 'target_size' | 'color_mode' | 'classes' | 'class_mode' | 'batch_size' | 'shuffle' | 'seed' | 'save_to_dir' | 'save_prefix' | 'save_format' | 'subset' | 'interpolation' | 'validate_filenames'>): py.Remote
  flow_from_dataframe(dataframe: py.Positional, directory: py.Str | null, x_col: py.Str, keywords?: py.Rest<ImageDataGenerator$flow_from_dataframe, 'dataframe' | 'directory' | 'x_col'>): py.Remote
  flow_from_dataframe(dataframe: py.Positional, directory: py.Str | null, keywords?: py.Rest<ImageDataGenerator$flow_from_dataframe, 'dataframe' | 'directory'>): py.Remote
  flow_from_dataframe(dataframe: py.Positional, keywords?: py.Rest<ImageDataGenerator$flow_from_dataframe, 'dataframe'>): py.Remote
  flow_from_dataframe(keywords: ImageDataGenerator$flow_from_dataframe): py.Remote
  flow_from_dataframe_dyn: py.RemoteFunction
  flow_from_directory(directory: py.Str, target_size: py.List<py.Int>, color_mode: 'grayscale' | 'rgb' | 'rgba' | py.RemotePromise<string>, classes: py.List<py.RemoteArgument> | null, class_mode?: 'categorical' | 'binary' | 'sparse' | 'input' | py.RemotePromise<string> | null, batch_size?: py.Int, shuffle?: py.Bool, seed?: py.Int | null, save_to_dir?: py.Str | null, save_prefix?: py.Str, save_format?: 'png' | 'jpeg' | 'bmp' | 'pdf' | 'ppm' | 'gif' | 'tif' | 'jpg' | py.RemotePromise<string>, follow_links?: py.Bool, subset?: py.Positional, interpolation?: py.Str, keep_aspect_ratio?: py.Bool): py.Remote
  flow_from_directory(directory: py.Str, target_size: py.List<py.Int>, color_mode: 'grayscale' | 'rgb' | 'rgba' | py.RemotePromise<string>, keywords?: py.Rest<ImageDataGenerator$flow_from_directory, 'directory' | 'target_size' | 'color_mode'>): py.Remote
  flow_from_directory(directory: py.Str, target_size: py.List<py.Int>, keywords?: py.Rest<ImageDataGenerator$flow_from_directory, 'directory' | 'target_size'>): py.Remote
  flow_from_directory(directory: py.Str, keywords?: py.Rest<ImageDataGenerator$flow_from_directory, 'directory'>): py.Remote
  flow_from_directory(keywords: ImageDataGenerator$flow_from_directory): py.Remote
  flow_from_directory_dyn: py.RemoteFunction
  get_random_transform(img_shape: py.List<py.Int>, seed: py.Int | null): py.Remote
  get_random_transform(img_shape: py.List<py.Int>, keywords?: py.Rest<ImageDataGenerator$get_random_transform, 'img_shape'>): py.Remote
  get_random_transform(keywords: ImageDataGenerator$get_random_transform): py.Remote
  get_random_transform_dyn: py.RemoteFunction
  height_shift_range: any
  height_shift_range_dyn: any
  get horizontal_flip(): py.Remote<boolean>
  set horizontal_flip(value: py.Bool)
  horizontal_flip_dyn: any
  interpolation_order: any
  interpolation_order_dyn: any
  mean: any
  mean_dyn: any
  preprocessing_function: any
  preprocessing_function_dyn: any
  random_transform(x: py.TensorLike, seed: py.Int | null): py.Remote
  random_transform(x: py.TensorLike, keywords?: py.Rest<ImageDataGenerator$random_transform, 'x'>): py.Remote
  random_transform(keywords: ImageDataGenerator$random_transform): py.Remote
  random_transform_dyn: py.RemoteFunction
  rescale: any
  rescale_dyn: any
  get rotation_range(): py.Remote<number>
  set rotation_range(value: py.Int)
  rotation_range_dyn: any
  get row_axis(): py.Remote<number>
  set row_axis(value: py.Int)
  row_axis_dyn: any
  get samplewise_center(): py.Remote<boolean>
  set samplewise_center(value: py.Bool)
  samplewise_center_dyn: any
  get samplewise_std_normalization(): py.Remote<boolean>
  set samplewise_std_normalization(value: py.Bool)
  samplewise_std_normalization_dyn: any
  get shear_range(): py.Remote<number>
  set shear_range(value: py.Float)
  shear_range_dyn: any
  standardize(x: py.Positional): py.Remote
  standardize(keywords: ImageDataGenerator$standardize): py.Remote
  standardize_dyn: py.RemoteFunction
  std: any
  std_dyn: any
  get vertical_flip(): py.Remote<boolean>
  set vertical_flip(value: py.Bool)
  vertical_flip_dyn: any
  width_shift_range: any
  width_shift_range_dyn: any
  zca_epsilon: any
  zca_epsilon_dyn: any
  get zca_whitening(): py.Remote<boolean>
  set zca_whitening(value: py.Bool)
  zca_whitening_dyn: any
  zca_whitening_matrix: any
  zca_whitening_matrix_dyn: any
  zoom_range: any
  zoom_range_dyn: any
}

export interface ImageDataGenerator$new {
  /** Default: `False` */
  featurewise_center?: py.Bool | undefined
  /** Default: `False` */
  samplewise_center?: py.Bool | undefined
  /** Default: `False` */
  featurewise_std_normalization?: py.Bool | undefined
  /** Default: `False` */
  samplewise_std_normalization?: py.Bool | undefined
  /** Default: `False` */
  zca_whitening?: py.Bool | undefined
  /** Default: `1e-06` */
  zca_epsilon?: py.Float | undefined
  /** Default: `0` */
  rotation_range?: py.Int | undefined
  /** Default: `0.0` */
  width_shift_range?: py.Float | py.ArrayLike | py.Int | undefined
  /** Default: `0.0` */
  height_shift_range?: py.Float | py.ArrayLike | py.Int | undefined
  brightness_range?: py.Tuple<readonly [py.Float, py.Float]> | py.List<py.Float> | null | undefined
  /** Default: `0.0` */
  shear_range?: py.Float | undefined
  /** Default: `0.0` */
  zoom_range?: py.RemoteArgument | undefined
  /** Default: `0.0` */
  channel_shift_range?: py.Float | undefined
  /** Default: `'nearest'` */
  fill_mode?: 'constant' | 'nearest' | 'reflect' | 'wrap' | py.RemotePromise<string> | undefined
  /** Default: `0.0` */
  cval?: py.Float | py.Int | undefined
  /** Default: `False` */
  horizontal_flip?: py.Bool | undefined
  /** Default: `False` */
  vertical_flip?: py.Bool | undefined
  rescale?: py.RemoteArgument | undefined
  preprocessing_function?: py.Callable | null | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  /** Default: `0.0` */
  validation_split?: py.Float | undefined
  /** Default: `1` */
  interpolation_order?: py.Int | undefined
  dtype?: py.DType | null | undefined
}

export interface ImageDataGenerator$class extends py.PythonClass {
  new (featurewise_center: py.Bool, samplewise_center: py.Bool, featurewise_std_normalization: py.Bool, samplewise_std_normalization: py.Bool, zca_whitening?: py.Bool, zca_epsilon?: py.Float, rotation_range?: py.Int, width_shift_range?: py.Float | py.ArrayLike | py.Int, height_shift_range?: py.Float | py.ArrayLike | py.Int, brightness_range?: py.Tuple<readonly [py.Float, py.Float]> | py.List<py.Float> | null, shear_range?: py.Float, zoom_range?: py.Positional, channel_shift_range?: py.Float, fill_mode?: 'constant' | 'nearest' | 'reflect' | 'wrap' | py.RemotePromise<string>, cval?: py.Float | py.Int, horizontal_flip?: py.Bool, vertical_flip?: py.Bool, rescale?: py.Positional, preprocessing_function?: py.Callable | null, data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, validation_split?: py.Float, interpolation_order?: py.Int, dtype?: py.DType | null): ImageDataGenerator
  (featurewise_center: py.Bool, samplewise_center: py.Bool, featurewise_std_normalization: py.Bool, samplewise_std_normalization: py.Bool, zca_whitening?: py.Bool, zca_epsilon?: py.Float, rotation_range?: py.Int, width_shift_range?: py.Float | py.ArrayLike | py.Int, height_shift_range?: py.Float | py.ArrayLike | py.Int, brightness_range?: py.Tuple<readonly [py.Float, py.Float]> | py.List<py.Float> | null, shear_range?: py.Float, zoom_range?: py.Positional, channel_shift_range?: py.Float, fill_mode?: 'constant' | 'nearest' | 'reflect' | 'wrap' | py.RemotePromise<string>, cval?: py.Float | py.Int, horizontal_flip?: py.Bool, vertical_flip?: py.Bool, rescale?: py.Positional, preprocessing_function?: py.Callable | null, data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, validation_split?: py.Float, interpolation_order?: py.Int, dtype?: py.DType | null): py.Promised<ImageDataGenerator>
  new (featurewise_center: py.Bool, samplewise_center: py.Bool, featurewise_std_normalization: py.Bool, keywords?: py.Rest<ImageDataGenerator$new, 'featurewise_center' | 'samplewise_center' | 'featurewise_std_normalization'>): ImageDataGenerator
  (featurewise_center: py.Bool, samplewise_center: py.Bool, featurewise_std_normalization: py.Bool, keywords?: py.Rest<ImageDataGenerator$new, 'featurewise_center' | 'samplewise_center' | 'featurewise_std_normalization'>): py.Promised<ImageDataGenerator>
  new (featurewise_center: py.Bool, samplewise_center: py.Bool, keywords?: py.Rest<ImageDataGenerator$new, 'featurewise_center' | 'samplewise_center'>): ImageDataGenerator
  (featurewise_center: py.Bool, samplewise_center: py.Bool, keywords?: py.Rest<ImageDataGenerator$new, 'featurewise_center' | 'samplewise_center'>): py.Promised<ImageDataGenerator>
  new (featurewise_center: py.Bool, keywords?: py.Rest<ImageDataGenerator$new, 'featurewise_center'>): ImageDataGenerator
  (featurewise_center: py.Bool, keywords?: py.Rest<ImageDataGenerator$new, 'featurewise_center'>): py.Promised<ImageDataGenerator>
  new (keywords?: ImageDataGenerator$new): ImageDataGenerator
  (keywords?: ImageDataGenerator$new): py.Promised<ImageDataGenerator>
}

export interface Iterator$__getitem__ {
  idx: py.RemoteArgument
}

export interface Iterator$__next__ {
  [keyword: string]: any
}

export interface Iterator extends tf_keras_utils.Sequence {
  readonly [py.kind]: { readonly 'tf_keras.preprocessing.image.Iterator': true } & tf_keras_utils.Sequence[typeof py.kind]
  __getitem__(...args: [idx: py.Positional] | [keywords: Iterator$__getitem__] | any[]): any
  __next__(...args: py.Positional[]): py.Remote
  __next__(...args: [...args: py.Positional[], keywords: Iterator$__next__]): py.Remote
  __next__(keywords?: Iterator$__next__): py.Remote
  batch_index: any
  batch_index_dyn: any
  get batch_size(): py.Remote<number>
  set batch_size(value: py.Int)
  batch_size_dyn: any
  index_array: any
  index_array_dyn: any
  index_generator: any
  index_generator_dyn: any
  lock: any
  lock_dyn: any
  get n(): py.Remote<number>
  set n(value: py.Int)
  n_dyn: any
  next(): py.Remote
  next_dyn: py.RemoteFunction
  reset(): py.Remote
  reset_dyn: py.RemoteFunction
  seed: any
  seed_dyn: any
  get shuffle(): py.Remote<boolean>
  set shuffle(value: py.Bool)
  shuffle_dyn: any
  total_batches_seen: any
  total_batches_seen_dyn: any
  get white_list_formats(): py.RemoteList<string>
  set white_list_formats(value: py.List<py.Str>)
  white_list_formats_dyn: any
}

export interface Iterator$new {
  n: py.Int
  batch_size: py.Int
  shuffle: py.Bool
  seed: py.RemoteArgument
}

export interface Iterator$class extends py.Statics<tf_keras_utils.Sequence$class> {
  new (n: py.Int, batch_size: py.Int, shuffle: py.Bool, seed: py.Positional): Iterator
  (n: py.Int, batch_size: py.Int, shuffle: py.Bool, seed: py.Positional): py.Promised<Iterator>
  new (n: py.Int, batch_size: py.Int, shuffle: py.Bool, keywords: py.Rest<Iterator$new, 'n' | 'batch_size' | 'shuffle'>): Iterator
  (n: py.Int, batch_size: py.Int, shuffle: py.Bool, keywords: py.Rest<Iterator$new, 'n' | 'batch_size' | 'shuffle'>): py.Promised<Iterator>
  new (n: py.Int, batch_size: py.Int, keywords: py.Rest<Iterator$new, 'n' | 'batch_size'>): Iterator
  (n: py.Int, batch_size: py.Int, keywords: py.Rest<Iterator$new, 'n' | 'batch_size'>): py.Promised<Iterator>
  new (n: py.Int, keywords: py.Rest<Iterator$new, 'n'>): Iterator
  (n: py.Int, keywords: py.Rest<Iterator$new, 'n'>): py.Promised<Iterator>
  new (keywords: Iterator$new): Iterator
  (keywords: Iterator$new): py.Promised<Iterator>
  readonly white_list_formats: py.RemoteList<string>
}

export interface NumpyArrayIterator extends Iterator {
  readonly [py.kind]: { readonly 'tf_keras.preprocessing.image.NumpyArrayIterator': true } & Iterator[typeof py.kind]
  data_format: any
  data_format_dyn: any
  dtype: any
  dtype_dyn: any
  image_data_generator: any
  image_data_generator_dyn: any
  sample_weight: any
  sample_weight_dyn: any
  save_format: any
  save_format_dyn: any
  get save_prefix(): py.Remote<string>
  set save_prefix(value: py.Str)
  save_prefix_dyn: any
  get save_to_dir(): py.Remote<string | null>
  set save_to_dir(value: py.Str | null)
  save_to_dir_dyn: any
  x: any
  x_dyn: any
  x_misc: any
  x_misc_dyn: any
  y: any
  y_dyn: any
}

export interface NumpyArrayIterator$new {
  x: py.ArrayLike | py.List<py.RemoteArgument>
  y: py.ArrayLike
  image_data_generator: py.Of<'tf_keras.preprocessing.image.ImageDataGenerator'>
  /** Default: `32` */
  batch_size?: py.Int | undefined
  /** Default: `False` */
  shuffle?: py.Bool | undefined
  sample_weight?: py.ArrayLike | null | undefined
  seed?: py.Int | null | undefined
  data_format?: py.Str | null | undefined
  save_to_dir?: py.Str | null | undefined
  /** Default: `''` */
  save_prefix?: py.Str | undefined
  /** Default: `'png'` */
  save_format?: py.Str | undefined
  subset?: py.RemoteArgument | undefined
  /** Default: `False` */
  ignore_class_split?: py.Bool | undefined
  dtype?: py.DType | null | undefined
}

export interface NumpyArrayIterator$class extends py.Statics<Iterator$class> {
  new (x: py.ArrayLike | py.List<py.RemoteArgument>, y: py.ArrayLike, image_data_generator: py.Of<'tf_keras.preprocessing.image.ImageDataGenerator'>, batch_size: py.Int, shuffle: py.Bool, sample_weight: py.ArrayLike | null, seed?: py.Int | null, data_format?: py.Str | null, save_to_dir?: py.Str | null, save_prefix?: py.Str, save_format?: py.Str, subset?: py.Positional, ignore_class_split?: py.Bool, dtype?: py.DType | null): NumpyArrayIterator
  (x: py.ArrayLike | py.List<py.RemoteArgument>, y: py.ArrayLike, image_data_generator: py.Of<'tf_keras.preprocessing.image.ImageDataGenerator'>, batch_size: py.Int, shuffle: py.Bool, sample_weight: py.ArrayLike | null, seed?: py.Int | null, data_format?: py.Str | null, save_to_dir?: py.Str | null, save_prefix?: py.Str, save_format?: py.Str, subset?: py.Positional, ignore_class_split?: py.Bool, dtype?: py.DType | null): py.Promised<NumpyArrayIterator>
  new (x: py.ArrayLike | py.List<py.RemoteArgument>, y: py.ArrayLike, image_data_generator: py.Of<'tf_keras.preprocessing.image.ImageDataGenerator'>, batch_size: py.Int, shuffle: py.Bool, keywords?: py.Rest<NumpyArrayIterator$new, 'x' | 'y' | 'image_data_generator' | 'batch_size' | 'shuffle'>): NumpyArrayIterator
  (x: py.ArrayLike | py.List<py.RemoteArgument>, y: py.ArrayLike, image_data_generator: py.Of<'tf_keras.preprocessing.image.ImageDataGenerator'>, batch_size: py.Int, shuffle: py.Bool, keywords?: py.Rest<NumpyArrayIterator$new, 'x' | 'y' | 'image_data_generator' | 'batch_size' | 'shuffle'>): py.Promised<NumpyArrayIterator>
  new (x: py.ArrayLike | py.List<py.RemoteArgument>, y: py.ArrayLike, image_data_generator: py.Of<'tf_keras.preprocessing.image.ImageDataGenerator'>, batch_size: py.Int, keywords?: py.Rest<NumpyArrayIterator$new, 'x' | 'y' | 'image_data_generator' | 'batch_size'>): NumpyArrayIterator
  (x: py.ArrayLike | py.List<py.RemoteArgument>, y: py.ArrayLike, image_data_generator: py.Of<'tf_keras.preprocessing.image.ImageDataGenerator'>, batch_size: py.Int, keywords?: py.Rest<NumpyArrayIterator$new, 'x' | 'y' | 'image_data_generator' | 'batch_size'>): py.Promised<NumpyArrayIterator>
  new (x: py.ArrayLike | py.List<py.RemoteArgument>, y: py.ArrayLike, image_data_generator: py.Of<'tf_keras.preprocessing.image.ImageDataGenerator'>, keywords?: py.Rest<NumpyArrayIterator$new, 'x' | 'y' | 'image_data_generator'>): NumpyArrayIterator
  (x: py.ArrayLike | py.List<py.RemoteArgument>, y: py.ArrayLike, image_data_generator: py.Of<'tf_keras.preprocessing.image.ImageDataGenerator'>, keywords?: py.Rest<NumpyArrayIterator$new, 'x' | 'y' | 'image_data_generator'>): py.Promised<NumpyArrayIterator>
  new (x: py.ArrayLike | py.List<py.RemoteArgument>, y: py.ArrayLike, keywords: py.Rest<NumpyArrayIterator$new, 'x' | 'y'>): NumpyArrayIterator
  (x: py.ArrayLike | py.List<py.RemoteArgument>, y: py.ArrayLike, keywords: py.Rest<NumpyArrayIterator$new, 'x' | 'y'>): py.Promised<NumpyArrayIterator>
  new (x: py.ArrayLike | py.List<py.RemoteArgument>, keywords: py.Rest<NumpyArrayIterator$new, 'x'>): NumpyArrayIterator
  (x: py.ArrayLike | py.List<py.RemoteArgument>, keywords: py.Rest<NumpyArrayIterator$new, 'x'>): py.Promised<NumpyArrayIterator>
  new (keywords: NumpyArrayIterator$new): NumpyArrayIterator
  (keywords: NumpyArrayIterator$new): py.Promised<NumpyArrayIterator>
}

export interface apply_affine_transform$ {
  x: py.ArrayLike
  /** Default: `0` */
  theta?: py.Int | undefined
  /** Default: `0` */
  tx?: py.Int | undefined
  /** Default: `0` */
  ty?: py.Int | undefined
  /** Default: `0` */
  shear?: py.Int | undefined
  /** Default: `1` */
  zx?: py.Int | undefined
  /** Default: `1` */
  zy?: py.Int | undefined
  /** Default: `1` */
  row_axis?: py.Int | undefined
  /** Default: `2` */
  col_axis?: py.Int | undefined
  /** Default: `0` */
  channel_axis?: py.Int | undefined
  /** Default: `'nearest'` */
  fill_mode?: 'constant' | 'nearest' | 'reflect' | 'wrap' | py.RemotePromise<string> | undefined
  /** Default: `0.0` */
  cval?: py.Float | undefined
  /** Default: `1` */
  order?: py.Int | undefined
}

export interface apply_brightness_shift$ {
  x: py.TensorLike
  brightness: py.Float
  /** Default: `True` */
  scale?: py.Bool | undefined
}

export interface apply_channel_shift$ {
  x: py.TensorLike
  intensity: py.RemoteArgument
  /** Default: `0` */
  channel_axis?: py.Int | undefined
}

export interface random_brightness$ {
  x: py.TensorLike
  brightness_range: py.List<py.Float>
  /** Default: `True` */
  scale?: py.Bool | undefined
}

export interface random_channel_shift$ {
  x: py.TensorLike
  intensity_range: py.RemoteArgument
  /** Default: `0` */
  channel_axis?: py.Int | undefined
}

export interface random_rotation$ {
  x: py.TensorLike
  rg: py.RemoteArgument
  /** Default: `1` */
  row_axis?: py.Int | undefined
  /** Default: `2` */
  col_axis?: py.Int | undefined
  /** Default: `0` */
  channel_axis?: py.Int | undefined
  /** Default: `'nearest'` */
  fill_mode?: 'constant' | 'nearest' | 'reflect' | 'wrap' | py.RemotePromise<string> | undefined
  /** Default: `0.0` */
  cval?: py.Float | undefined
  /** Default: `1` */
  interpolation_order?: py.Int | undefined
}

export interface random_shear$ {
  x: py.TensorLike
  intensity: py.RemoteArgument
  /** Default: `1` */
  row_axis?: py.Int | undefined
  /** Default: `2` */
  col_axis?: py.Int | undefined
  /** Default: `0` */
  channel_axis?: py.Int | undefined
  /** Default: `'nearest'` */
  fill_mode?: 'constant' | 'nearest' | 'reflect' | 'wrap' | py.RemotePromise<string> | undefined
  /** Default: `0.0` */
  cval?: py.Float | undefined
  /** Default: `1` */
  interpolation_order?: py.Int | undefined
}

export interface random_shift$ {
  x: py.TensorLike
  wrg: py.RemoteArgument
  hrg: py.RemoteArgument
  /** Default: `1` */
  row_axis?: py.Int | undefined
  /** Default: `2` */
  col_axis?: py.Int | undefined
  /** Default: `0` */
  channel_axis?: py.Int | undefined
  /** Default: `'nearest'` */
  fill_mode?: 'constant' | 'nearest' | 'reflect' | 'wrap' | py.RemotePromise<string> | undefined
  /** Default: `0.0` */
  cval?: py.Float | undefined
  /** Default: `1` */
  interpolation_order?: py.Int | undefined
}

export interface random_zoom$ {
  x: py.TensorLike
  zoom_range: py.List<py.Float>
  /** Default: `1` */
  row_axis?: py.Int | undefined
  /** Default: `2` */
  col_axis?: py.Int | undefined
  /** Default: `0` */
  channel_axis?: py.Int | undefined
  /** Default: `'nearest'` */
  fill_mode?: 'constant' | 'nearest' | 'reflect' | 'wrap' | py.RemotePromise<string> | undefined
  /** Default: `0.0` */
  cval?: py.Float | undefined
  /** Default: `1` */
  interpolation_order?: py.Int | undefined
}

export interface smart_resize$ {
  x: py.TensorLike
  size: py.List<py.RemoteArgument>
  /** Default: `'bilinear'` */
  interpolation?: py.Str | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly DirectoryIterator: DirectoryIterator$class
  readonly ImageDataGenerator: ImageDataGenerator$class
  readonly Iterator: Iterator$class
  readonly NumpyArrayIterator: NumpyArrayIterator$class
  apply_affine_transform(x: py.ArrayLike, theta: py.Int, tx: py.Int, ty: py.Int, shear?: py.Int, zx?: py.Int, zy?: py.Int, row_axis?: py.Int, col_axis?: py.Int, channel_axis?: py.Int, fill_mode?: 'constant' | 'nearest' | 'reflect' | 'wrap' | py.RemotePromise<string>, cval?: py.Float, order?: py.Int): py.Remote
  apply_affine_transform(x: py.ArrayLike, theta: py.Int, tx: py.Int, keywords?: py.Rest<apply_affine_transform$, 'x' | 'theta' | 'tx'>): py.Remote
  apply_affine_transform(x: py.ArrayLike, theta: py.Int, keywords?: py.Rest<apply_affine_transform$, 'x' | 'theta'>): py.Remote
  apply_affine_transform(x: py.ArrayLike, keywords?: py.Rest<apply_affine_transform$, 'x'>): py.Remote
  apply_affine_transform(keywords: apply_affine_transform$): py.Remote
  apply_affine_transform_dyn: py.RemoteFunction
  apply_brightness_shift(x: py.TensorLike, brightness: py.Float, scale: py.Bool): py.Remote
  apply_brightness_shift(x: py.TensorLike, brightness: py.Float, keywords?: py.Rest<apply_brightness_shift$, 'x' | 'brightness'>): py.Remote
  apply_brightness_shift(x: py.TensorLike, keywords: py.Rest<apply_brightness_shift$, 'x'>): py.Remote
  apply_brightness_shift(keywords: apply_brightness_shift$): py.Remote
  apply_brightness_shift_dyn: py.RemoteFunction
  apply_channel_shift(x: py.TensorLike, intensity: py.Positional, channel_axis: py.Int): py.Remote
  apply_channel_shift(x: py.TensorLike, intensity: py.Positional, keywords?: py.Rest<apply_channel_shift$, 'x' | 'intensity'>): py.Remote
  apply_channel_shift(x: py.TensorLike, keywords: py.Rest<apply_channel_shift$, 'x'>): py.Remote
  apply_channel_shift(keywords: apply_channel_shift$): py.Remote
  apply_channel_shift_dyn: py.RemoteFunction
  readonly array_to_img: tf_keras_utils.$Module["array_to_img"]
  array_to_img_dyn: py.RemoteFunction
  readonly img_to_array: tf_keras_utils.$Module["img_to_array"]
  img_to_array_dyn: py.RemoteFunction
  readonly load_img: tf_keras_utils.$Module["load_img"]
  load_img_dyn: py.RemoteFunction
  random_brightness(x: py.TensorLike, brightness_range: py.List<py.Float>, scale: py.Bool): py.Remote
  random_brightness(x: py.TensorLike, brightness_range: py.List<py.Float>, keywords?: py.Rest<random_brightness$, 'x' | 'brightness_range'>): py.Remote
  random_brightness(x: py.TensorLike, keywords: py.Rest<random_brightness$, 'x'>): py.Remote
  random_brightness(keywords: random_brightness$): py.Remote
  random_brightness_dyn: py.RemoteFunction
  random_channel_shift(x: py.TensorLike, intensity_range: py.Positional, channel_axis: py.Int): py.Remote
  random_channel_shift(x: py.TensorLike, intensity_range: py.Positional, keywords?: py.Rest<random_channel_shift$, 'x' | 'intensity_range'>): py.Remote
  random_channel_shift(x: py.TensorLike, keywords: py.Rest<random_channel_shift$, 'x'>): py.Remote
  random_channel_shift(keywords: random_channel_shift$): py.Remote
  random_channel_shift_dyn: py.RemoteFunction
  random_rotation(x: py.TensorLike, rg: py.Positional, row_axis: py.Int, col_axis: py.Int, channel_axis: py.Int, fill_mode?: 'constant' | 'nearest' | 'reflect' | 'wrap' | py.RemotePromise<string>, cval?: py.Float, interpolation_order?: py.Int): py.Promised<tensorflow.Tensor>
  random_rotation(x: py.TensorLike, rg: py.Positional, row_axis: py.Int, col_axis: py.Int, keywords?: py.Rest<random_rotation$, 'x' | 'rg' | 'row_axis' | 'col_axis'>): py.Promised<tensorflow.Tensor>
  random_rotation(x: py.TensorLike, rg: py.Positional, row_axis: py.Int, keywords?: py.Rest<random_rotation$, 'x' | 'rg' | 'row_axis'>): py.Promised<tensorflow.Tensor>
  random_rotation(x: py.TensorLike, rg: py.Positional, keywords?: py.Rest<random_rotation$, 'x' | 'rg'>): py.Promised<tensorflow.Tensor>
  random_rotation(x: py.TensorLike, keywords: py.Rest<random_rotation$, 'x'>): py.Promised<tensorflow.Tensor>
  random_rotation(keywords: random_rotation$): py.Promised<tensorflow.Tensor>
  random_rotation_dyn: py.RemoteFunction
  random_shear(x: py.TensorLike, intensity: py.Positional, row_axis: py.Int, col_axis: py.Int, channel_axis: py.Int, fill_mode?: 'constant' | 'nearest' | 'reflect' | 'wrap' | py.RemotePromise<string>, cval?: py.Float, interpolation_order?: py.Int): py.Promised<tensorflow.Tensor>
  random_shear(x: py.TensorLike, intensity: py.Positional, row_axis: py.Int, col_axis: py.Int, keywords?: py.Rest<random_shear$, 'x' | 'intensity' | 'row_axis' | 'col_axis'>): py.Promised<tensorflow.Tensor>
  random_shear(x: py.TensorLike, intensity: py.Positional, row_axis: py.Int, keywords?: py.Rest<random_shear$, 'x' | 'intensity' | 'row_axis'>): py.Promised<tensorflow.Tensor>
  random_shear(x: py.TensorLike, intensity: py.Positional, keywords?: py.Rest<random_shear$, 'x' | 'intensity'>): py.Promised<tensorflow.Tensor>
  random_shear(x: py.TensorLike, keywords: py.Rest<random_shear$, 'x'>): py.Promised<tensorflow.Tensor>
  random_shear(keywords: random_shear$): py.Promised<tensorflow.Tensor>
  random_shear_dyn: py.RemoteFunction
  random_shift(x: py.TensorLike, wrg: py.Positional, hrg: py.Positional, row_axis: py.Int, col_axis: py.Int, channel_axis: py.Int, fill_mode?: 'constant' | 'nearest' | 'reflect' | 'wrap' | py.RemotePromise<string>, cval?: py.Float, interpolation_order?: py.Int): py.Promised<tensorflow.Tensor>
  random_shift(x: py.TensorLike, wrg: py.Positional, hrg: py.Positional, row_axis: py.Int, col_axis: py.Int, keywords?: py.Rest<random_shift$, 'x' | 'wrg' | 'hrg' | 'row_axis' | 'col_axis'>): py.Promised<tensorflow.Tensor>
  random_shift(x: py.TensorLike, wrg: py.Positional, hrg: py.Positional, row_axis: py.Int, keywords?: py.Rest<random_shift$, 'x' | 'wrg' | 'hrg' | 'row_axis'>): py.Promised<tensorflow.Tensor>
  random_shift(x: py.TensorLike, wrg: py.Positional, hrg: py.Positional, keywords?: py.Rest<random_shift$, 'x' | 'wrg' | 'hrg'>): py.Promised<tensorflow.Tensor>
  random_shift(x: py.TensorLike, wrg: py.Positional, keywords: py.Rest<random_shift$, 'x' | 'wrg'>): py.Promised<tensorflow.Tensor>
  random_shift(x: py.TensorLike, keywords: py.Rest<random_shift$, 'x'>): py.Promised<tensorflow.Tensor>
  random_shift(keywords: random_shift$): py.Promised<tensorflow.Tensor>
  random_shift_dyn: py.RemoteFunction
  random_zoom(x: py.TensorLike, zoom_range: py.List<py.Float>, row_axis: py.Int, col_axis: py.Int, channel_axis: py.Int, fill_mode?: 'constant' | 'nearest' | 'reflect' | 'wrap' | py.RemotePromise<string>, cval?: py.Float, interpolation_order?: py.Int): py.Promised<tensorflow.Tensor>
  random_zoom(x: py.TensorLike, zoom_range: py.List<py.Float>, row_axis: py.Int, col_axis: py.Int, keywords?: py.Rest<random_zoom$, 'x' | 'zoom_range' | 'row_axis' | 'col_axis'>): py.Promised<tensorflow.Tensor>
  random_zoom(x: py.TensorLike, zoom_range: py.List<py.Float>, row_axis: py.Int, keywords?: py.Rest<random_zoom$, 'x' | 'zoom_range' | 'row_axis'>): py.Promised<tensorflow.Tensor>
  random_zoom(x: py.TensorLike, zoom_range: py.List<py.Float>, keywords?: py.Rest<random_zoom$, 'x' | 'zoom_range'>): py.Promised<tensorflow.Tensor>
  random_zoom(x: py.TensorLike, keywords: py.Rest<random_zoom$, 'x'>): py.Promised<tensorflow.Tensor>
  random_zoom(keywords: random_zoom$): py.Promised<tensorflow.Tensor>
  random_zoom_dyn: py.RemoteFunction
  readonly save_img: tf_keras_utils.$Module["save_img"]
  save_img_dyn: py.RemoteFunction
  smart_resize(x: py.TensorLike, size: py.List<py.RemoteArgument>, interpolation: py.Str): py.Remote
  smart_resize(x: py.TensorLike, size: py.List<py.RemoteArgument>, keywords?: py.Rest<smart_resize$, 'x' | 'size'>): py.Remote
  smart_resize(x: py.TensorLike, keywords: py.Rest<smart_resize$, 'x'>): py.Remote
  smart_resize(keywords: smart_resize$): py.Remote
  smart_resize_dyn: py.RemoteFunction
}
