// keras.ops.image of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'

export interface affine_transform$ {
  images: py.TensorLike
  transform: py.RemoteArgument
  /** Default: `'bilinear'` */
  interpolation?: 'nearest' | 'bilinear' | py.RemotePromise<string> | undefined
  /** Default: `'constant'` */
  fill_mode?: 'constant' | 'nearest' | 'wrap' | 'reflect' | py.RemotePromise<string> | undefined
  /** Default: `0` */
  fill_value?: py.Int | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
}

export interface crop_images$ {
  images: py.TensorLike
  top_cropping?: py.Int | null | undefined
  left_cropping?: py.Int | null | undefined
  bottom_cropping?: py.Int | null | undefined
  right_cropping?: py.Int | null | undefined
  target_height?: py.RemoteArgument | undefined
  target_width?: py.RemoteArgument | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
}

export interface elastic_transform$ {
  images: py.TensorLike
  /** Default: `20.0` */
  alpha?: py.Float | undefined
  /** Default: `5.0` */
  sigma?: py.Float | undefined
  /** Default: `'bilinear'` */
  interpolation?: 'nearest' | 'bilinear' | py.RemotePromise<string> | undefined
  /** Default: `'reflect'` */
  fill_mode?: 'constant' | 'nearest' | 'wrap' | 'reflect' | py.RemotePromise<string> | undefined
  /** Default: `0.0` */
  fill_value?: py.Float | undefined
  seed?: py.RemoteArgument | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
}

export interface extract_patches$ {
  images: py.TensorLike
  size: py.RemoteArgument
  strides?: py.RemoteArgument | undefined
  /** Default: `1` */
  dilation_rate?: py.Int | undefined
  /** Default: `'valid'` */
  padding?: py.Str | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
}

export interface extract_patches_3d$ {
  volumes: py.TensorLike
  size: py.RemoteArgument
  strides?: py.RemoteArgument | undefined
  /** Default: `1` */
  dilation_rate?: py.Int | undefined
  /** Default: `'valid'` */
  padding?: py.Str | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
}

export interface gaussian_blur$ {
  images: py.TensorLike
  /** Default: `(3, 3)` */
  kernel_size?: py.Tuple<readonly [py.Int, py.Int]> | undefined
  /** Default: `(1.0, 1.0)` */
  sigma?: py.Tuple<readonly [py.Float, py.Float]> | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
}

export interface hsv_to_rgb$ {
  images: py.TensorLike
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
}

export interface map_coordinates$ {
  inputs: py.ArrayLike
  coordinates: py.RemoteArgument
  order: 0 | 1 | py.RemotePromise<any>
  /** Default: `'constant'` */
  fill_mode?: 'constant' | 'nearest' | 'wrap' | 'mirror' | 'reflect' | py.RemotePromise<string> | undefined
  /** Default: `0` */
  fill_value?: py.Int | undefined
}

export interface pad_images$ {
  images: py.TensorLike
  top_padding?: py.Int | null | undefined
  left_padding?: py.Int | null | undefined
  bottom_padding?: py.Int | null | undefined
  right_padding?: py.Int | null | undefined
  target_height?: py.RemoteArgument | undefined
  target_width?: py.RemoteArgument | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
}

export interface perspective_transform$ {
  images: py.TensorLike
  start_points: py.TensorLike
  end_points: py.TensorLike
  /** Default: `'bilinear'` */
  interpolation?: 'nearest' | 'bilinear' | py.RemotePromise<string> | undefined
  /** Default: `0` */
  fill_value?: py.Int | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
}

export interface resize$ {
  images: py.TensorLike
  size: py.RemoteArgument
  /** Default: `'bilinear'` */
  interpolation?: 'nearest' | 'bilinear' | 'bicubic' | py.RemotePromise<string> | undefined
  /** Default: `False` */
  antialias?: py.Bool | undefined
  /** Default: `False` */
  crop_to_aspect_ratio?: py.Bool | undefined
  /** Default: `False` */
  pad_to_aspect_ratio?: py.Bool | undefined
  /** Default: `'constant'` */
  fill_mode?: py.Str | undefined
  /** Default: `0.0` */
  fill_value?: py.Float | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
}

export interface rgb_to_grayscale$ {
  images: py.TensorLike
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
}

export interface rgb_to_hsv$ {
  images: py.TensorLike
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
}

export interface scale_and_translate$ {
  images: py.ArrayLike
  output_shape: py.Shape
  scale: py.RemoteArgument
  translation: py.RemoteArgument
  spatial_dims: py.RemoteArgument
  method: 'linear' | 'bilinear' | 'trilinear' | 'triangle' | 'cubic' | 'bicubic' | 'tricubic' | 'lanczos3' | 'lanczos5' | py.RemotePromise<string>
  /** Default: `True` */
  antialias?: py.Bool | undefined
}

export interface sobel_edges$ {
  images: py.TensorLike
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
}

export interface ssim$ {
  image1: py.TensorLike
  image2: py.TensorLike
  /** Default: `1.0` */
  max_val?: py.Float | undefined
  /** Default: `11` */
  filter_size?: py.Int | undefined
  /** Default: `1.5` */
  filter_sigma?: py.Float | undefined
  /** Default: `0.01` */
  k1?: py.Float | undefined
  /** Default: `0.03` */
  k2?: py.Float | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  affine_transform(images: py.TensorLike, transform: py.Positional, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, fill_mode: 'constant' | 'nearest' | 'wrap' | 'reflect' | py.RemotePromise<string>, fill_value: py.Int, data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null): py.Promised<tensorflow.Tensor>
  affine_transform(images: py.TensorLike, transform: py.Positional, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, fill_mode: 'constant' | 'nearest' | 'wrap' | 'reflect' | py.RemotePromise<string>, keywords?: py.Rest<affine_transform$, 'images' | 'transform' | 'interpolation' | 'fill_mode'>): py.Promised<tensorflow.Tensor>
  affine_transform(images: py.TensorLike, transform: py.Positional, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, keywords?: py.Rest<affine_transform$, 'images' | 'transform' | 'interpolation'>): py.Promised<tensorflow.Tensor>
  affine_transform(images: py.TensorLike, transform: py.Positional, keywords?: py.Rest<affine_transform$, 'images' | 'transform'>): py.Promised<tensorflow.Tensor>
  affine_transform(images: py.TensorLike, keywords: py.Rest<affine_transform$, 'images'>): py.Promised<tensorflow.Tensor>
  affine_transform(keywords: affine_transform$): py.Promised<tensorflow.Tensor>
  affine_transform_dyn: py.RemoteFunction
  crop_images(images: py.TensorLike, top_cropping: py.Int | null, left_cropping: py.Int | null, bottom_cropping: py.Int | null, right_cropping?: py.Int | null, target_height?: py.Positional, target_width?: py.Positional, data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null): py.Promised<tensorflow.Tensor>
  crop_images(images: py.TensorLike, top_cropping: py.Int | null, left_cropping: py.Int | null, keywords?: py.Rest<crop_images$, 'images' | 'top_cropping' | 'left_cropping'>): py.Promised<tensorflow.Tensor>
  crop_images(images: py.TensorLike, top_cropping: py.Int | null, keywords?: py.Rest<crop_images$, 'images' | 'top_cropping'>): py.Promised<tensorflow.Tensor>
  crop_images(images: py.TensorLike, keywords?: py.Rest<crop_images$, 'images'>): py.Promised<tensorflow.Tensor>
  crop_images(keywords: crop_images$): py.Promised<tensorflow.Tensor>
  crop_images_dyn: py.RemoteFunction
  elastic_transform(images: py.TensorLike, alpha: py.Float, sigma: py.Float, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, fill_mode?: 'constant' | 'nearest' | 'wrap' | 'reflect' | py.RemotePromise<string>, fill_value?: py.Float, seed?: py.Positional, data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null): py.Promised<tensorflow.Tensor>
  elastic_transform(images: py.TensorLike, alpha: py.Float, sigma: py.Float, keywords?: py.Rest<elastic_transform$, 'images' | 'alpha' | 'sigma'>): py.Promised<tensorflow.Tensor>
  elastic_transform(images: py.TensorLike, alpha: py.Float, keywords?: py.Rest<elastic_transform$, 'images' | 'alpha'>): py.Promised<tensorflow.Tensor>
  elastic_transform(images: py.TensorLike, keywords?: py.Rest<elastic_transform$, 'images'>): py.Promised<tensorflow.Tensor>
  elastic_transform(keywords: elastic_transform$): py.Promised<tensorflow.Tensor>
  elastic_transform_dyn: py.RemoteFunction
  extract_patches(images: py.TensorLike, size: py.Positional, strides: py.Positional, dilation_rate: py.Int, padding: py.Str, data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null): py.Promised<tensorflow.Tensor>
  extract_patches(images: py.TensorLike, size: py.Positional, strides: py.Positional, dilation_rate: py.Int, keywords?: py.Rest<extract_patches$, 'images' | 'size' | 'strides' | 'dilation_rate'>): py.Promised<tensorflow.Tensor>
  extract_patches(images: py.TensorLike, size: py.Positional, strides: py.Positional, keywords?: py.Rest<extract_patches$, 'images' | 'size' | 'strides'>): py.Promised<tensorflow.Tensor>
  extract_patches(images: py.TensorLike, size: py.Positional, keywords?: py.Rest<extract_patches$, 'images' | 'size'>): py.Promised<tensorflow.Tensor>
  extract_patches(images: py.TensorLike, keywords: py.Rest<extract_patches$, 'images'>): py.Promised<tensorflow.Tensor>
  extract_patches(keywords: extract_patches$): py.Promised<tensorflow.Tensor>
  extract_patches_dyn: py.RemoteFunction
  extract_patches_3d(volumes: py.TensorLike, size: py.Positional, strides: py.Positional, dilation_rate: py.Int, padding: py.Str, data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null): py.Promised<tensorflow.Tensor>
  extract_patches_3d(volumes: py.TensorLike, size: py.Positional, strides: py.Positional, dilation_rate: py.Int, keywords?: py.Rest<extract_patches_3d$, 'volumes' | 'size' | 'strides' | 'dilation_rate'>): py.Promised<tensorflow.Tensor>
  extract_patches_3d(volumes: py.TensorLike, size: py.Positional, strides: py.Positional, keywords?: py.Rest<extract_patches_3d$, 'volumes' | 'size' | 'strides'>): py.Promised<tensorflow.Tensor>
  extract_patches_3d(volumes: py.TensorLike, size: py.Positional, keywords?: py.Rest<extract_patches_3d$, 'volumes' | 'size'>): py.Promised<tensorflow.Tensor>
  extract_patches_3d(volumes: py.TensorLike, keywords: py.Rest<extract_patches_3d$, 'volumes'>): py.Promised<tensorflow.Tensor>
  extract_patches_3d(keywords: extract_patches_3d$): py.Promised<tensorflow.Tensor>
  extract_patches_3d_dyn: py.RemoteFunction
  gaussian_blur(images: py.TensorLike, kernel_size: py.Tuple<readonly [py.Int, py.Int]>, sigma: py.Tuple<readonly [py.Float, py.Float]>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null): py.Promised<tensorflow.Tensor>
  gaussian_blur(images: py.TensorLike, kernel_size: py.Tuple<readonly [py.Int, py.Int]>, sigma: py.Tuple<readonly [py.Float, py.Float]>, keywords?: py.Rest<gaussian_blur$, 'images' | 'kernel_size' | 'sigma'>): py.Promised<tensorflow.Tensor>
  gaussian_blur(images: py.TensorLike, kernel_size: py.Tuple<readonly [py.Int, py.Int]>, keywords?: py.Rest<gaussian_blur$, 'images' | 'kernel_size'>): py.Promised<tensorflow.Tensor>
  gaussian_blur(images: py.TensorLike, keywords?: py.Rest<gaussian_blur$, 'images'>): py.Promised<tensorflow.Tensor>
  gaussian_blur(keywords: gaussian_blur$): py.Promised<tensorflow.Tensor>
  gaussian_blur_dyn: py.RemoteFunction
  hsv_to_rgb(images: py.TensorLike, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null): py.Promised<tensorflow.Tensor>
  hsv_to_rgb(images: py.TensorLike, keywords?: py.Rest<hsv_to_rgb$, 'images'>): py.Promised<tensorflow.Tensor>
  hsv_to_rgb(keywords: hsv_to_rgb$): py.Promised<tensorflow.Tensor>
  hsv_to_rgb_dyn: py.RemoteFunction
  map_coordinates(inputs: py.ArrayLike, coordinates: py.Positional, order: 0 | 1 | py.RemotePromise<any>, fill_mode: 'constant' | 'nearest' | 'wrap' | 'mirror' | 'reflect' | py.RemotePromise<string>, fill_value: py.Int): py.Promised<tensorflow.Tensor>
  map_coordinates(inputs: py.ArrayLike, coordinates: py.Positional, order: 0 | 1 | py.RemotePromise<any>, fill_mode: 'constant' | 'nearest' | 'wrap' | 'mirror' | 'reflect' | py.RemotePromise<string>, keywords?: py.Rest<map_coordinates$, 'inputs' | 'coordinates' | 'order' | 'fill_mode'>): py.Promised<tensorflow.Tensor>
  map_coordinates(inputs: py.ArrayLike, coordinates: py.Positional, order: 0 | 1 | py.RemotePromise<any>, keywords?: py.Rest<map_coordinates$, 'inputs' | 'coordinates' | 'order'>): py.Promised<tensorflow.Tensor>
  map_coordinates(inputs: py.ArrayLike, coordinates: py.Positional, keywords: py.Rest<map_coordinates$, 'inputs' | 'coordinates'>): py.Promised<tensorflow.Tensor>
  map_coordinates(inputs: py.ArrayLike, keywords: py.Rest<map_coordinates$, 'inputs'>): py.Promised<tensorflow.Tensor>
  map_coordinates(keywords: map_coordinates$): py.Promised<tensorflow.Tensor>
  map_coordinates_dyn: py.RemoteFunction
  pad_images(images: py.TensorLike, top_padding: py.Int | null, left_padding: py.Int | null, bottom_padding: py.Int | null, right_padding?: py.Int | null, target_height?: py.Positional, target_width?: py.Positional, data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null): py.Promised<tensorflow.Tensor>
  pad_images(images: py.TensorLike, top_padding: py.Int | null, left_padding: py.Int | null, keywords?: py.Rest<pad_images$, 'images' | 'top_padding' | 'left_padding'>): py.Promised<tensorflow.Tensor>
  pad_images(images: py.TensorLike, top_padding: py.Int | null, keywords?: py.Rest<pad_images$, 'images' | 'top_padding'>): py.Promised<tensorflow.Tensor>
  pad_images(images: py.TensorLike, keywords?: py.Rest<pad_images$, 'images'>): py.Promised<tensorflow.Tensor>
  pad_images(keywords: pad_images$): py.Promised<tensorflow.Tensor>
  pad_images_dyn: py.RemoteFunction
  perspective_transform(images: py.TensorLike, start_points: py.TensorLike, end_points: py.TensorLike, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, fill_value: py.Int, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null): py.Promised<tensorflow.Tensor>
  perspective_transform(images: py.TensorLike, start_points: py.TensorLike, end_points: py.TensorLike, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, fill_value: py.Int, keywords?: py.Rest<perspective_transform$, 'images' | 'start_points' | 'end_points' | 'interpolation' | 'fill_value'>): py.Promised<tensorflow.Tensor>
  perspective_transform(images: py.TensorLike, start_points: py.TensorLike, end_points: py.TensorLike, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, keywords?: py.Rest<perspective_transform$, 'images' | 'start_points' | 'end_points' | 'interpolation'>): py.Promised<tensorflow.Tensor>
  perspective_transform(images: py.TensorLike, start_points: py.TensorLike, end_points: py.TensorLike, keywords?: py.Rest<perspective_transform$, 'images' | 'start_points' | 'end_points'>): py.Promised<tensorflow.Tensor>
  perspective_transform(images: py.TensorLike, start_points: py.TensorLike, keywords: py.Rest<perspective_transform$, 'images' | 'start_points'>): py.Promised<tensorflow.Tensor>
  perspective_transform(images: py.TensorLike, keywords: py.Rest<perspective_transform$, 'images'>): py.Promised<tensorflow.Tensor>
  perspective_transform(keywords: perspective_transform$): py.Promised<tensorflow.Tensor>
  perspective_transform_dyn: py.RemoteFunction
  resize(images: py.TensorLike, size: py.Positional, interpolation: 'nearest' | 'bilinear' | 'bicubic' | py.RemotePromise<string>, antialias: py.Bool, crop_to_aspect_ratio: py.Bool, pad_to_aspect_ratio?: py.Bool, fill_mode?: py.Str, fill_value?: py.Float, data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null): py.Promised<tensorflow.Tensor>
  resize(images: py.TensorLike, size: py.Positional, interpolation: 'nearest' | 'bilinear' | 'bicubic' | py.RemotePromise<string>, antialias: py.Bool, keywords?: py.Rest<resize$, 'images' | 'size' | 'interpolation' | 'antialias'>): py.Promised<tensorflow.Tensor>
  resize(images: py.TensorLike, size: py.Positional, interpolation: 'nearest' | 'bilinear' | 'bicubic' | py.RemotePromise<string>, keywords?: py.Rest<resize$, 'images' | 'size' | 'interpolation'>): py.Promised<tensorflow.Tensor>
  resize(images: py.TensorLike, size: py.Positional, keywords?: py.Rest<resize$, 'images' | 'size'>): py.Promised<tensorflow.Tensor>
  resize(images: py.TensorLike, keywords: py.Rest<resize$, 'images'>): py.Promised<tensorflow.Tensor>
  resize(keywords: resize$): py.Promised<tensorflow.Tensor>
  resize_dyn: py.RemoteFunction
  rgb_to_grayscale(images: py.TensorLike, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null): py.Promised<tensorflow.Tensor>
  rgb_to_grayscale(images: py.TensorLike, keywords?: py.Rest<rgb_to_grayscale$, 'images'>): py.Promised<tensorflow.Tensor>
  rgb_to_grayscale(keywords: rgb_to_grayscale$): py.Promised<tensorflow.Tensor>
  rgb_to_grayscale_dyn: py.RemoteFunction
  rgb_to_hsv(images: py.TensorLike, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null): py.Promised<tensorflow.Tensor>
  rgb_to_hsv(images: py.TensorLike, keywords?: py.Rest<rgb_to_hsv$, 'images'>): py.Promised<tensorflow.Tensor>
  rgb_to_hsv(keywords: rgb_to_hsv$): py.Promised<tensorflow.Tensor>
  rgb_to_hsv_dyn: py.RemoteFunction
  scale_and_translate(images: py.ArrayLike, output_shape: py.Shape, scale: py.Positional, translation: py.Positional, spatial_dims: py.Positional, method: 'linear' | 'bilinear' | 'trilinear' | 'triangle' | 'cubic' | 'bicubic' | 'tricubic' | 'lanczos3' | 'lanczos5' | py.RemotePromise<string>, antialias: py.Bool): py.Promised<tensorflow.Tensor>
  scale_and_translate(images: py.ArrayLike, output_shape: py.Shape, scale: py.Positional, translation: py.Positional, spatial_dims: py.Positional, method: 'linear' | 'bilinear' | 'trilinear' | 'triangle' | 'cubic' | 'bicubic' | 'tricubic' | 'lanczos3' | 'lanczos5' | py.RemotePromise<string>, keywords?: py.Rest<scale_and_translate$, 'images' | 'output_shape' | 'scale' | 'translation' | 'spatial_dims' | 'method'>): py.Promised<tensorflow.Tensor>
  scale_and_translate(images: py.ArrayLike, output_shape: py.Shape, scale: py.Positional, translation: py.Positional, spatial_dims: py.Positional, keywords: py.Rest<scale_and_translate$, 'images' | 'output_shape' | 'scale' | 'translation' | 'spatial_dims'>): py.Promised<tensorflow.Tensor>
  scale_and_translate(images: py.ArrayLike, output_shape: py.Shape, scale: py.Positional, translation: py.Positional, keywords: py.Rest<scale_and_translate$, 'images' | 'output_shape' | 'scale' | 'translation'>): py.Promised<tensorflow.Tensor>
  scale_and_translate(images: py.ArrayLike, output_shape: py.Shape, scale: py.Positional, keywords: py.Rest<scale_and_translate$, 'images' | 'output_shape' | 'scale'>): py.Promised<tensorflow.Tensor>
  scale_and_translate(images: py.ArrayLike, output_shape: py.Shape, keywords: py.Rest<scale_and_translate$, 'images' | 'output_shape'>): py.Promised<tensorflow.Tensor>
  scale_and_translate(images: py.ArrayLike, keywords: py.Rest<scale_and_translate$, 'images'>): py.Promised<tensorflow.Tensor>
  scale_and_translate(keywords: scale_and_translate$): py.Promised<tensorflow.Tensor>
  scale_and_translate_dyn: py.RemoteFunction
  sobel_edges(images: py.TensorLike, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null): py.Promised<tensorflow.Tensor>
  sobel_edges(images: py.TensorLike, keywords?: py.Rest<sobel_edges$, 'images'>): py.Promised<tensorflow.Tensor>
  sobel_edges(keywords: sobel_edges$): py.Promised<tensorflow.Tensor>
  sobel_edges_dyn: py.RemoteFunction
  ssim(image1: py.TensorLike, image2: py.TensorLike, max_val: py.Float, filter_size: py.Int, filter_sigma: py.Float, k1?: py.Float, k2?: py.Float, data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null): py.Remote
  ssim(image1: py.TensorLike, image2: py.TensorLike, max_val: py.Float, filter_size: py.Int, keywords?: py.Rest<ssim$, 'image1' | 'image2' | 'max_val' | 'filter_size'>): py.Remote
  ssim(image1: py.TensorLike, image2: py.TensorLike, max_val: py.Float, keywords?: py.Rest<ssim$, 'image1' | 'image2' | 'max_val'>): py.Remote
  ssim(image1: py.TensorLike, image2: py.TensorLike, keywords?: py.Rest<ssim$, 'image1' | 'image2'>): py.Remote
  ssim(image1: py.TensorLike, keywords: py.Rest<ssim$, 'image1'>): py.Remote
  ssim(keywords: ssim$): py.Remote
  ssim_dyn: py.RemoteFunction
}
