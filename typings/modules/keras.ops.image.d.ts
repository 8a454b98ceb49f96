// keras.ops.image of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'

export interface affine_transform$ {
  images: py.RemoteArgument
  transform: py.RemoteArgument
  /** Default: `'bilinear'` */
  interpolation?: py.Str | undefined
  /** Default: `'constant'` */
  fill_mode?: py.Str | undefined
  /** Default: `0` */
  fill_value?: py.Int | undefined
  data_format?: py.RemoteArgument | undefined
}

export interface crop_images$ {
  images: py.RemoteArgument
  top_cropping?: py.RemoteArgument | undefined
  left_cropping?: py.RemoteArgument | undefined
  bottom_cropping?: py.RemoteArgument | undefined
  right_cropping?: py.RemoteArgument | undefined
  target_height?: py.RemoteArgument | undefined
  target_width?: py.RemoteArgument | undefined
  data_format?: py.RemoteArgument | undefined
}

export interface elastic_transform$ {
  images: py.RemoteArgument
  /** Default: `20.0` */
  alpha?: py.Float | undefined
  /** Default: `5.0` */
  sigma?: py.Float | undefined
  /** Default: `'bilinear'` */
  interpolation?: py.Str | undefined
  /** Default: `'reflect'` */
  fill_mode?: py.Str | undefined
  /** Default: `0.0` */
  fill_value?: py.Float | undefined
  seed?: py.RemoteArgument | undefined
  data_format?: py.RemoteArgument | undefined
}

export interface extract_patches$ {
  images: py.RemoteArgument
  size: py.RemoteArgument
  strides?: py.RemoteArgument | undefined
  /** Default: `1` */
  dilation_rate?: py.Int | undefined
  /** Default: `'valid'` */
  padding?: py.Str | undefined
  data_format?: py.RemoteArgument | undefined
}

export interface extract_patches_3d$ {
  volumes: py.RemoteArgument
  size: py.RemoteArgument
  strides?: py.RemoteArgument | undefined
  /** Default: `1` */
  dilation_rate?: py.Int | undefined
  /** Default: `'valid'` */
  padding?: py.Str | undefined
  data_format?: py.RemoteArgument | undefined
}

export interface gaussian_blur$ {
  images: py.RemoteArgument
  /** Default: `(3, 3)` */
  kernel_size?: py.List<py.Int> | undefined
  /** Default: `(1.0, 1.0)` */
  sigma?: py.List<py.Float> | undefined
  data_format?: py.RemoteArgument | undefined
}

export interface hsv_to_rgb$ {
  images: py.RemoteArgument
  data_format?: py.RemoteArgument | undefined
}

export interface map_coordinates$ {
  inputs: py.RemoteArgument
  coordinates: py.RemoteArgument
  order: py.RemoteArgument
  /** Default: `'constant'` */
  fill_mode?: py.Str | undefined
  /** Default: `0` */
  fill_value?: py.Int | undefined
}

export interface pad_images$ {
  images: py.RemoteArgument
  top_padding?: py.RemoteArgument | undefined
  left_padding?: py.RemoteArgument | undefined
  bottom_padding?: py.RemoteArgument | undefined
  right_padding?: py.RemoteArgument | undefined
  target_height?: py.RemoteArgument | undefined
  target_width?: py.RemoteArgument | undefined
  data_format?: py.RemoteArgument | undefined
}

export interface perspective_transform$ {
  images: py.RemoteArgument
  start_points: py.RemoteArgument
  end_points: py.RemoteArgument
  /** Default: `'bilinear'` */
  interpolation?: py.Str | undefined
  /** Default: `0` */
  fill_value?: py.Int | undefined
  data_format?: py.RemoteArgument | undefined
}

export interface resize$ {
  images: py.RemoteArgument
  size: py.RemoteArgument
  /** Default: `'bilinear'` */
  interpolation?: py.Str | undefined
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
  data_format?: py.RemoteArgument | undefined
}

export interface rgb_to_grayscale$ {
  images: py.RemoteArgument
  data_format?: py.RemoteArgument | undefined
}

export interface rgb_to_hsv$ {
  images: py.RemoteArgument
  data_format?: py.RemoteArgument | undefined
}

export interface scale_and_translate$ {
  images: py.RemoteArgument
  output_shape: py.RemoteArgument
  scale: py.RemoteArgument
  translation: py.RemoteArgument
  spatial_dims: py.RemoteArgument
  method: py.RemoteArgument
  /** Default: `True` */
  antialias?: py.Bool | undefined
}

export interface sobel_edges$ {
  images: py.RemoteArgument
  data_format?: py.RemoteArgument | undefined
}

export interface ssim$ {
  image1: py.RemoteArgument
  image2: py.RemoteArgument
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
  data_format?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  affine_transform(images: py.Positional, transform: py.Positional, interpolation: py.Str, fill_mode: py.Str, fill_value: py.Int, data_format?: py.Positional): py.Remote
  affine_transform(images: py.Positional, transform: py.Positional, interpolation: py.Str, fill_mode: py.Str, keywords?: py.Rest<affine_transform$, 'images' | 'transform' | 'interpolation' | 'fill_mode'>): py.Remote
  affine_transform(images: py.Positional, transform: py.Positional, interpolation: py.Str, keywords?: py.Rest<affine_transform$, 'images' | 'transform' | 'interpolation'>): py.Remote
  affine_transform(images: py.Positional, transform: py.Positional, keywords?: py.Rest<affine_transform$, 'images' | 'transform'>): py.Remote
  affine_transform(images: py.Positional, keywords: py.Rest<affine_transform$, 'images'>): py.Remote
  affine_transform(keywords: affine_transform$): py.Remote
  affine_transform_dyn: py.RemoteFunction
  crop_images(images: py.Positional, top_cropping: py.Positional, left_cropping: py.Positional, bottom_cropping: py.Positional, right_cropping?: py.Positional, target_height?: py.Positional, target_width?: py.Positional, data_format?: py.Positional): py.Remote
  crop_images(images: py.Positional, top_cropping: py.Positional, left_cropping: py.Positional, keywords?: py.Rest<crop_images$, 'images' | 'top_cropping' | 'left_cropping'>): py.Remote
  crop_images(images: py.Positional, top_cropping: py.Positional, keywords?: py.Rest<crop_images$, 'images' | 'top_cropping'>): py.Remote
  crop_images(images: py.Positional, keywords?: py.Rest<crop_images$, 'images'>): py.Remote
  crop_images(keywords: crop_images$): py.Remote
  crop_images_dyn: py.RemoteFunction
  elastic_transform(images: py.Positional, alpha: py.Float, sigma: py.Float, interpolation: py.Str, fill_mode?: py.Str, fill_value?: py.Float, seed?: py.Positional, data_format?: py.Positional): py.Remote
  elastic_transform(images: py.Positional, alpha: py.Float, sigma: py.Float, keywords?: py.Rest<elastic_transform$, 'images' | 'alpha' | 'sigma'>): py.Remote
  elastic_transform(images: py.Positional, alpha: py.Float, keywords?: py.Rest<elastic_transform$, 'images' | 'alpha'>): py.Remote
  elastic_transform(images: py.Positional, keywords?: py.Rest<elastic_transform$, 'images'>): py.Remote
  elastic_transform(keywords: elastic_transform$): py.Remote
  elastic_transform_dyn: py.RemoteFunction
  extract_patches(images: py.Positional, size: py.Positional, strides: py.Positional, dilation_rate: py.Int, padding: py.Str, data_format?: py.Positional): py.Remote
  extract_patches(images: py.Positional, size: py.Positional, strides: py.Positional, dilation_rate: py.Int, keywords?: py.Rest<extract_patches$, 'images' | 'size' | 'strides' | 'dilation_rate'>): py.Remote
  extract_patches(images: py.Positional, size: py.Positional, strides: py.Positional, keywords?: py.Rest<extract_patches$, 'images' | 'size' | 'strides'>): py.Remote
  extract_patches(images: py.Positional, size: py.Positional, keywords?: py.Rest<extract_patches$, 'images' | 'size'>): py.Remote
  extract_patches(images: py.Positional, keywords: py.Rest<extract_patches$, 'images'>): py.Remote
  extract_patches(keywords: extract_patches$): py.Remote
  extract_patches_dyn: py.RemoteFunction
  extract_patches_3d(volumes: py.Positional, size: py.Positional, strides: py.Positional, dilation_rate: py.Int, padding: py.Str, data_format?: py.Positional): py.Remote
  extract_patches_3d(volumes: py.Positional, size: py.Positional, strides: py.Positional, dilation_rate: py.Int, keywords?: py.Rest<extract_patches_3d$, 'volumes' | 'size' | 'strides' | 'dilation_rate'>): py.Remote
  extract_patches_3d(volumes: py.Positional, size: py.Positional, strides: py.Positional, keywords?: py.Rest<extract_patches_3d$, 'volumes' | 'size' | 'strides'>): py.Remote
  extract_patches_3d(volumes: py.Positional, size: py.Positional, keywords?: py.Rest<extract_patches_3d$, 'volumes' | 'size'>): py.Remote
  extract_patches_3d(volumes: py.Positional, keywords: py.Rest<extract_patches_3d$, 'volumes'>): py.Remote
  extract_patches_3d(keywords: extract_patches_3d$): py.Remote
  extract_patches_3d_dyn: py.RemoteFunction
  gaussian_blur(images: py.Positional, kernel_size: py.List<py.Int>, sigma: py.List<py.Float>, data_format: py.Positional): py.Remote
  gaussian_blur(images: py.Positional, kernel_size: py.List<py.Int>, sigma: py.List<py.Float>, keywords?: py.Rest<gaussian_blur$, 'images' | 'kernel_size' | 'sigma'>): py.Remote
  gaussian_blur(images: py.Positional, kernel_size: py.List<py.Int>, keywords?: py.Rest<gaussian_blur$, 'images' | 'kernel_size'>): py.Remote
  gaussian_blur(images: py.Positional, keywords?: py.Rest<gaussian_blur$, 'images'>): py.Remote
  gaussian_blur(keywords: gaussian_blur$): py.Remote
  gaussian_blur_dyn: py.RemoteFunction
  hsv_to_rgb(images: py.Positional, data_format: py.Positional): py.Remote
  hsv_to_rgb(images: py.Positional, keywords?: py.Rest<hsv_to_rgb$, 'images'>): py.Remote
  hsv_to_rgb(keywords: hsv_to_rgb$): py.Remote
  hsv_to_rgb_dyn: py.RemoteFunction
  map_coordinates(inputs: py.Positional, coordinates: py.Positional, order: py.Positional, fill_mode: py.Str, fill_value: py.Int): py.Remote
  map_coordinates(inputs: py.Positional, coordinates: py.Positional, order: py.Positional, fill_mode: py.Str, keywords?: py.Rest<map_coordinates$, 'inputs' | 'coordinates' | 'order' | 'fill_mode'>): py.Remote
  map_coordinates(inputs: py.Positional, coordinates: py.Positional, order: py.Positional, keywords?: py.Rest<map_coordinates$, 'inputs' | 'coordinates' | 'order'>): py.Remote
  map_coordinates(inputs: py.Positional, coordinates: py.Positional, keywords: py.Rest<map_coordinates$, 'inputs' | 'coordinates'>): py.Remote
  map_coordinates(inputs: py.Positional, keywords: py.Rest<map_coordinates$, 'inputs'>): py.Remote
  map_coordinates(keywords: map_coordinates$): py.Remote
  map_coordinates_dyn: py.RemoteFunction
  pad_images(images: py.Positional, top_padding: py.Positional, left_padding: py.Positional, bottom_padding: py.Positional, right_padding?: py.Positional, target_height?: py.Positional, target_width?: py.Positional, data_format?: py.Positional): py.Remote
  pad_images(images: py.Positional, top_padding: py.Positional, left_padding: py.Positional, keywords?: py.Rest<pad_images$, 'images' | 'top_padding' | 'left_padding'>): py.Remote
  pad_images(images: py.Positional, top_padding: py.Positional, keywords?: py.Rest<pad_images$, 'images' | 'top_padding'>): py.Remote
  pad_images(images: py.Positional, keywords?: py.Rest<pad_images$, 'images'>): py.Remote
  pad_images(keywords: pad_images$): py.Remote
  pad_images_dyn: py.RemoteFunction
  perspective_transform(images: py.Positional, start_points: py.Positional, end_points: py.Positional, interpolation: py.Str, fill_value: py.Int, data_format: py.Positional): py.Remote
  perspective_transform(images: py.Positional, start_points: py.Positional, end_points: py.Positional, interpolation: py.Str, fill_value: py.Int, keywords?: py.Rest<perspective_transform$, 'images' | 'start_points' | 'end_points' | 'interpolation' | 'fill_value'>): py.Remote
  perspective_transform(images: py.Positional, start_points: py.Positional, end_points: py.Positional, interpolation: py.Str, keywords?: py.Rest<perspective_transform$, 'images' | 'start_points' | 'end_points' | 'interpolation'>): py.Remote
  perspective_transform(images: py.Positional, start_points: py.Positional, end_points: py.Positional, keywords?: py.Rest<perspective_transform$, 'images' | 'start_points' | 'end_points'>): py.Remote
  perspective_transform(images: py.Positional, start_points: py.Positional, keywords: py.Rest<perspective_transform$, 'images' | 'start_points'>): py.Remote
  perspective_transform(images: py.Positional, keywords: py.Rest<perspective_transform$, 'images'>): py.Remote
  perspective_transform(keywords: perspective_transform$): py.Remote
  perspective_transform_dyn: py.RemoteFunction
  resize(images: py.Positional, size: py.Positional, interpolation: py.Str, antialias: py.Bool, crop_to_aspect_ratio: py.Bool, pad_to_aspect_ratio?: py.Bool, fill_mode?: py.Str, fill_value?: py.Float, data_format?: py.Positional): py.Remote
  resize(images: py.Positional, size: py.Positional, interpolation: py.Str, antialias: py.Bool, keywords?: py.Rest<resize$, 'images' | 'size' | 'interpolation' | 'antialias'>): py.Remote
  resize(images: py.Positional, size: py.Positional, interpolation: py.Str, keywords?: py.Rest<resize$, 'images' | 'size' | 'interpolation'>): py.Remote
  resize(images: py.Positional, size: py.Positional, keywords?: py.Rest<resize$, 'images' | 'size'>): py.Remote
  resize(images: py.Positional, keywords: py.Rest<resize$, 'images'>): py.Remote
  resize(keywords: resize$): py.Remote
  resize_dyn: py.RemoteFunction
  rgb_to_grayscale(images: py.Positional, data_format: py.Positional): py.Remote
  rgb_to_grayscale(images: py.Positional, keywords?: py.Rest<rgb_to_grayscale$, 'images'>): py.Remote
  rgb_to_grayscale(keywords: rgb_to_grayscale$): py.Remote
  rgb_to_grayscale_dyn: py.RemoteFunction
  rgb_to_hsv(images: py.Positional, data_format: py.Positional): py.Remote
  rgb_to_hsv(images: py.Positional, keywords?: py.Rest<rgb_to_hsv$, 'images'>): py.Remote
  rgb_to_hsv(keywords: rgb_to_hsv$): py.Remote
  rgb_to_hsv_dyn: py.RemoteFunction
  scale_and_translate(images: py.Positional, output_shape: py.Positional, scale: py.Positional, translation: py.Positional, spatial_dims: py.Positional, method: py.Positional, antialias: py.Bool): py.Remote
  scale_and_translate(images: py.Positional, output_shape: py.Positional, scale: py.Positional, translation: py.Positional, spatial_dims: py.Positional, method: py.Positional, keywords?: py.Rest<scale_and_translate$, 'images' | 'output_shape' | 'scale' | 'translation' | 'spatial_dims' | 'method'>): py.Remote
  scale_and_translate(images: py.Positional, output_shape: py.Positional, scale: py.Positional, translation: py.Positional, spatial_dims: py.Positional, keywords: py.Rest<scale_and_translate$, 'images' | 'output_shape' | 'scale' | 'translation' | 'spatial_dims'>): py.Remote
  scale_and_translate(images: py.Positional, output_shape: py.Positional, scale: py.Positional, translation: py.Positional, keywords: py.Rest<scale_and_translate$, 'images' | 'output_shape' | 'scale' | 'translation'>): py.Remote
  scale_and_translate(images: py.Positional, output_shape: py.Positional, scale: py.Positional, keywords: py.Rest<scale_and_translate$, 'images' | 'output_shape' | 'scale'>): py.Remote
  scale_and_translate(images: py.Positional, output_shape: py.Positional, keywords: py.Rest<scale_and_translate$, 'images' | 'output_shape'>): py.Remote
  scale_and_translate(images: py.Positional, keywords: py.Rest<scale_and_translate$, 'images'>): py.Remote
  scale_and_translate(keywords: scale_and_translate$): py.Remote
  scale_and_translate_dyn: py.RemoteFunction
  sobel_edges(images: py.Positional, data_format: py.Positional): py.Remote
  sobel_edges(images: py.Positional, keywords?: py.Rest<sobel_edges$, 'images'>): py.Remote
  sobel_edges(keywords: sobel_edges$): py.Remote
  sobel_edges_dyn: py.RemoteFunction
  ssim(image1: py.Positional, image2: py.Positional, max_val: py.Float, filter_size: py.Int, filter_sigma: py.Float, k1?: py.Float, k2?: py.Float, data_format?: py.Positional): py.Remote
  ssim(image1: py.Positional, image2: py.Positional, max_val: py.Float, filter_size: py.Int, keywords?: py.Rest<ssim$, 'image1' | 'image2' | 'max_val' | 'filter_size'>): py.Remote
  ssim(image1: py.Positional, image2: py.Positional, max_val: py.Float, keywords?: py.Rest<ssim$, 'image1' | 'image2' | 'max_val'>): py.Remote
  ssim(image1: py.Positional, image2: py.Positional, keywords?: py.Rest<ssim$, 'image1' | 'image2'>): py.Remote
  ssim(image1: py.Positional, keywords: py.Rest<ssim$, 'image1'>): py.Remote
  ssim(keywords: ssim$): py.Remote
  ssim_dyn: py.RemoteFunction
}
