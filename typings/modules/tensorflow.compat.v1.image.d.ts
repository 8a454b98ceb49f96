// tensorflow.compat.v1.image of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_image from './tensorflow.image.js'
import type * as tensorflow_io from './tensorflow.io.js'

export interface ResizeMethod extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.image.ResizeMethod': true }
  get AREA(): py.Remote<number>
  set AREA(value: py.Int)
  AREA_dyn: any
  get BICUBIC(): py.Remote<number>
  set BICUBIC(value: py.Int)
  BICUBIC_dyn: any
  get BILINEAR(): py.Remote<number>
  set BILINEAR(value: py.Int)
  BILINEAR_dyn: any
  get NEAREST_NEIGHBOR(): py.Remote<number>
  set NEAREST_NEIGHBOR(value: py.Int)
  NEAREST_NEIGHBOR_dyn: any
}

export interface ResizeMethod$class extends py.PythonClass {
  new (): ResizeMethod
  (): py.Promised<ResizeMethod>
  readonly AREA: py.Remote<number>
  readonly BICUBIC: py.Remote<number>
  readonly BILINEAR: py.Remote<number>
  readonly NEAREST_NEIGHBOR: py.Remote<number>
}

export interface crop_and_resize$ {
  image: py.RemoteArgument
  boxes: py.RemoteArgument
  box_ind?: py.RemoteArgument | undefined
  crop_size?: py.RemoteArgument | undefined
  /** Default: `'bilinear'` */
  method?: py.Str | undefined
  /** Default: `0` */
  extrapolation_value?: py.Int | undefined
  name?: py.RemoteArgument | undefined
  box_indices?: py.RemoteArgument | undefined
}

export interface draw_bounding_boxes$ {
  images: py.RemoteArgument
  boxes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
  colors?: py.RemoteArgument | undefined
}

export interface extract_glimpse$ {
  input: py.RemoteArgument
  size: py.RemoteArgument
  offsets: py.RemoteArgument
  /** Default: `True` */
  centered?: py.Bool | undefined
  /** Default: `True` */
  normalized?: py.Bool | undefined
  /** Default: `True` */
  uniform_noise?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface extract_image_patches$ {
  images: py.RemoteArgument
  ksizes?: py.RemoteArgument | undefined
  strides?: py.RemoteArgument | undefined
  rates?: py.RemoteArgument | undefined
  padding?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  sizes?: py.RemoteArgument | undefined
}

export interface extract_patches$ {
  images: py.RemoteArgument
  sizes: py.RemoteArgument
  strides: py.RemoteArgument
  rates: py.RemoteArgument
  padding: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface resize$ {
  images: py.RemoteArgument
  size: py.RemoteArgument
  /** Default: `0` */
  method?: py.Int | undefined
  /** Default: `False` */
  align_corners?: py.Bool | undefined
  /** Default: `False` */
  preserve_aspect_ratio?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface resize_area$ {
  images: py.TensorLike
  size: py.RemoteArgument
  /** Default: `False` */
  align_corners?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface resize_bicubic$ {
  images: py.RemoteArgument
  size: py.RemoteArgument
  /** Default: `False` */
  align_corners?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
  /** Default: `False` */
  half_pixel_centers?: py.Bool | undefined
}

export interface resize_bilinear$ {
  images: py.RemoteArgument
  size: py.RemoteArgument
  /** Default: `False` */
  align_corners?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
  /** Default: `False` */
  half_pixel_centers?: py.Bool | undefined
}

export interface resize_image_with_pad$ {
  image: py.RemoteArgument
  target_height: py.RemoteArgument
  target_width: py.RemoteArgument
  /** Default: `0` */
  method?: py.Int | undefined
  /** Default: `False` */
  align_corners?: py.Bool | undefined
}

export interface resize_nearest_neighbor$ {
  images: py.RemoteArgument
  size: py.RemoteArgument
  /** Default: `False` */
  align_corners?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
  /** Default: `False` */
  half_pixel_centers?: py.Bool | undefined
}

export interface sample_distorted_bounding_box$ {
  image_size: py.RemoteArgument
  bounding_boxes: py.RemoteArgument
  seed?: py.RemoteArgument | undefined
  seed2?: py.RemoteArgument | undefined
  /** Default: `0.1` */
  min_object_covered?: py.Float | undefined
  aspect_ratio_range?: py.RemoteArgument | undefined
  area_range?: py.RemoteArgument | undefined
  max_attempts?: py.RemoteArgument | undefined
  use_image_if_no_bounding_boxes?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly ResizeMethod: ResizeMethod$class
  readonly adjust_brightness: tensorflow_image.$Module["adjust_brightness"]
  readonly adjust_contrast: tensorflow_image.$Module["adjust_contrast"]
  readonly adjust_gamma: tensorflow_image.$Module["adjust_gamma"]
  readonly adjust_hue: tensorflow_image.$Module["adjust_hue"]
  readonly adjust_jpeg_quality: tensorflow_image.$Module["adjust_jpeg_quality"]
  readonly adjust_saturation: tensorflow_image.$Module["adjust_saturation"]
  readonly central_crop: tensorflow_image.$Module["central_crop"]
  readonly combined_non_max_suppression: tensorflow_image.$Module["combined_non_max_suppression"]
  readonly convert_image_dtype: tensorflow_image.$Module["convert_image_dtype"]
  crop_and_resize(image: py.Positional, boxes: py.Positional, box_ind: py.Positional, crop_size: py.Positional, method: py.Str, extrapolation_value?: py.Int, name?: py.Positional, box_indices?: py.Positional): py.Remote
  crop_and_resize(image: py.Positional, boxes: py.Positional, box_ind: py.Positional, crop_size: py.Positional, keywords?: py.Rest<crop_and_resize$, 'image' | 'boxes' | 'box_ind' | 'crop_size'>): py.Remote
  crop_and_resize(image: py.Positional, boxes: py.Positional, box_ind: py.Positional, keywords?: py.Rest<crop_and_resize$, 'image' | 'boxes' | 'box_ind'>): py.Remote
  crop_and_resize(image: py.Positional, boxes: py.Positional, keywords?: py.Rest<crop_and_resize$, 'image' | 'boxes'>): py.Remote
  crop_and_resize(image: py.Positional, keywords: py.Rest<crop_and_resize$, 'image'>): py.Remote
  crop_and_resize(keywords: crop_and_resize$): py.Remote
  crop_and_resize_dyn: py.RemoteFunction
  readonly crop_to_bounding_box: tensorflow_image.$Module["crop_to_bounding_box"]
  readonly decode_and_crop_jpeg: tensorflow_io.$Module["decode_and_crop_jpeg"]
  readonly decode_bmp: tensorflow_io.$Module["decode_bmp"]
  readonly decode_gif: tensorflow_io.$Module["decode_gif"]
  readonly decode_image: tensorflow_io.$Module["decode_image"]
  readonly decode_jpeg: tensorflow_io.$Module["decode_jpeg"]
  readonly decode_jxl: tensorflow_io.$Module["decode_jxl"]
  readonly decode_png: tensorflow_io.$Module["decode_png"]
  readonly decode_webp: tensorflow_io.$Module["decode_webp"]
  draw_bounding_boxes(images: py.Positional, boxes: py.Positional, name: py.Positional, colors: py.Positional): py.Remote
  draw_bounding_boxes(images: py.Positional, boxes: py.Positional, name: py.Positional, keywords?: py.Rest<draw_bounding_boxes$, 'images' | 'boxes' | 'name'>): py.Remote
  draw_bounding_boxes(images: py.Positional, boxes: py.Positional, keywords?: py.Rest<draw_bounding_boxes$, 'images' | 'boxes'>): py.Remote
  draw_bounding_boxes(images: py.Positional, keywords: py.Rest<draw_bounding_boxes$, 'images'>): py.Remote
  draw_bounding_boxes(keywords: draw_bounding_boxes$): py.Remote
  draw_bounding_boxes_dyn: py.RemoteFunction
  readonly encode_jpeg: tensorflow_io.$Module["encode_jpeg"]
  readonly encode_png: tensorflow_io.$Module["encode_png"]
  extract_glimpse(input: py.Positional, size: py.Positional, offsets: py.Positional, centered: py.Bool, normalized: py.Bool, uniform_noise: py.Bool, name?: py.Positional): py.Remote
  extract_glimpse(input: py.Positional, size: py.Positional, offsets: py.Positional, centered: py.Bool, normalized: py.Bool, keywords?: py.Rest<extract_glimpse$, 'input' | 'size' | 'offsets' | 'centered' | 'normalized'>): py.Remote
  extract_glimpse(input: py.Positional, size: py.Positional, offsets: py.Positional, centered: py.Bool, keywords?: py.Rest<extract_glimpse$, 'input' | 'size' | 'offsets' | 'centered'>): py.Remote
  extract_glimpse(input: py.Positional, size: py.Positional, offsets: py.Positional, keywords?: py.Rest<extract_glimpse$, 'input' | 'size' | 'offsets'>): py.Remote
  extract_glimpse(input: py.Positional, size: py.Positional, keywords: py.Rest<extract_glimpse$, 'input' | 'size'>): py.Remote
  extract_glimpse(input: py.Positional, keywords: py.Rest<extract_glimpse$, 'input'>): py.Remote
  extract_glimpse(keywords: extract_glimpse$): py.Remote
  extract_glimpse_dyn: py.RemoteFunction
  extract_image_patches(images: py.Positional, ksizes: py.Positional, strides: py.Positional, rates: py.Positional, padding?: py.Positional, name?: py.Positional, sizes?: py.Positional): py.Remote
  extract_image_patches(images: py.Positional, ksizes: py.Positional, strides: py.Positional, keywords?: py.Rest<extract_image_patches$, 'images' | 'ksizes' | 'strides'>): py.Remote
  extract_image_patches(images: py.Positional, ksizes: py.Positional, keywords?: py.Rest<extract_image_patches$, 'images' | 'ksizes'>): py.Remote
  extract_image_patches(images: py.Positional, keywords?: py.Rest<extract_image_patches$, 'images'>): py.Remote
  extract_image_patches(keywords: extract_image_patches$): py.Remote
  extract_image_patches_dyn: py.RemoteFunction
  readonly extract_jpeg_shape: tensorflow_io.$Module["extract_jpeg_shape"]
  extract_patches(images: py.Positional, sizes: py.Positional, strides: py.Positional, rates: py.Positional, padding: py.Positional, name: py.Positional): py.Remote
  extract_patches(images: py.Positional, sizes: py.Positional, strides: py.Positional, rates: py.Positional, padding: py.Positional, keywords?: py.Rest<extract_patches$, 'images' | 'sizes' | 'strides' | 'rates' | 'padding'>): py.Remote
  extract_patches(images: py.Positional, sizes: py.Positional, strides: py.Positional, rates: py.Positional, keywords: py.Rest<extract_patches$, 'images' | 'sizes' | 'strides' | 'rates'>): py.Remote
  extract_patches(images: py.Positional, sizes: py.Positional, strides: py.Positional, keywords: py.Rest<extract_patches$, 'images' | 'sizes' | 'strides'>): py.Remote
  extract_patches(images: py.Positional, sizes: py.Positional, keywords: py.Rest<extract_patches$, 'images' | 'sizes'>): py.Remote
  extract_patches(images: py.Positional, keywords: py.Rest<extract_patches$, 'images'>): py.Remote
  extract_patches(keywords: extract_patches$): py.Remote
  extract_patches_dyn: py.RemoteFunction
  readonly flip_left_right: tensorflow_image.$Module["flip_left_right"]
  readonly flip_up_down: tensorflow_image.$Module["flip_up_down"]
  readonly generate_bounding_box_proposals: tensorflow_image.$Module["generate_bounding_box_proposals"]
  readonly grayscale_to_rgb: tensorflow_image.$Module["grayscale_to_rgb"]
  readonly hsv_to_rgb: tensorflow_image.$Module["hsv_to_rgb"]
  readonly image_gradients: tensorflow_image.$Module["image_gradients"]
  readonly is_jpeg: tensorflow_io.$Module["is_jpeg"]
  readonly non_max_suppression: tensorflow_image.$Module["non_max_suppression"]
  readonly non_max_suppression_overlaps: tensorflow_image.$Module["non_max_suppression_overlaps"]
  readonly non_max_suppression_padded: tensorflow_image.$Module["non_max_suppression_padded"]
  readonly non_max_suppression_with_scores: tensorflow_image.$Module["non_max_suppression_with_scores"]
  readonly pad_to_bounding_box: tensorflow_image.$Module["pad_to_bounding_box"]
  readonly per_image_standardization: tensorflow_image.$Module["per_image_standardization"]
  readonly psnr: tensorflow_image.$Module["psnr"]
  readonly random_brightness: tensorflow_image.$Module["random_brightness"]
  readonly random_contrast: tensorflow_image.$Module["random_contrast"]
  readonly random_crop: tensorflow_image.$Module["random_crop"]
  readonly random_flip_left_right: tensorflow_image.$Module["random_flip_left_right"]
  readonly random_flip_up_down: tensorflow_image.$Module["random_flip_up_down"]
  readonly random_hue: tensorflow_image.$Module["random_hue"]
  readonly random_jpeg_quality: tensorflow_image.$Module["random_jpeg_quality"]
  readonly random_saturation: tensorflow_image.$Module["random_saturation"]
  resize(images: py.Positional, size: py.Positional, method: py.Int, align_corners: py.Bool, preserve_aspect_ratio: py.Bool, name?: py.Positional): py.Remote
  resize(images: py.Positional, size: py.Positional, method: py.Int, align_corners: py.Bool, keywords?: py.Rest<resize$, 'images' | 'size' | 'method' | 'align_corners'>): py.Remote
  resize(images: py.Positional, size: py.Positional, method: py.Int, keywords?: py.Rest<resize$, 'images' | 'size' | 'method'>): py.Remote
  resize(images: py.Positional, size: py.Positional, keywords?: py.Rest<resize$, 'images' | 'size'>): py.Remote
  resize(images: py.Positional, keywords: py.Rest<resize$, 'images'>): py.Remote
  resize(keywords: resize$): py.Remote
  resize_dyn: py.RemoteFunction
  resize_area(images: py.TensorLike, size: py.Positional, align_corners: py.Bool, name: py.Positional): py.Remote
  resize_area(images: py.TensorLike, size: py.Positional, align_corners: py.Bool, keywords?: py.Rest<resize_area$, 'images' | 'size' | 'align_corners'>): py.Remote
  resize_area(images: py.TensorLike, size: py.Positional, keywords?: py.Rest<resize_area$, 'images' | 'size'>): py.Remote
  resize_area(images: py.TensorLike, keywords: py.Rest<resize_area$, 'images'>): py.Remote
  resize_area(keywords: resize_area$): py.Remote
  resize_area_dyn: py.RemoteFunction
  resize_bicubic(images: py.Positional, size: py.Positional, align_corners: py.Bool, name: py.Positional, half_pixel_centers: py.Bool): py.Remote
  resize_bicubic(images: py.Positional, size: py.Positional, align_corners: py.Bool, name: py.Positional, keywords?: py.Rest<resize_bicubic$, 'images' | 'size' | 'align_corners' | 'name'>): py.Remote
  resize_bicubic(images: py.Positional, size: py.Positional, align_corners: py.Bool, keywords?: py.Rest<resize_bicubic$, 'images' | 'size' | 'align_corners'>): py.Remote
  resize_bicubic(images: py.Positional, size: py.Positional, keywords?: py.Rest<resize_bicubic$, 'images' | 'size'>): py.Remote
  resize_bicubic(images: py.Positional, keywords: py.Rest<resize_bicubic$, 'images'>): py.Remote
  resize_bicubic(keywords: resize_bicubic$): py.Remote
  resize_bicubic_dyn: py.RemoteFunction
  resize_bilinear(images: py.Positional, size: py.Positional, align_corners: py.Bool, name: py.Positional, half_pixel_centers: py.Bool): py.Remote
  resize_bilinear(images: py.Positional, size: py.Positional, align_corners: py.Bool, name: py.Positional, keywords?: py.Rest<resize_bilinear$, 'images' | 'size' | 'align_corners' | 'name'>): py.Remote
  resize_bilinear(images: py.Positional, size: py.Positional, align_corners: py.Bool, keywords?: py.Rest<resize_bilinear$, 'images' | 'size' | 'align_corners'>): py.Remote
  resize_bilinear(images: py.Positional, size: py.Positional, keywords?: py.Rest<resize_bilinear$, 'images' | 'size'>): py.Remote
  resize_bilinear(images: py.Positional, keywords: py.Rest<resize_bilinear$, 'images'>): py.Remote
  resize_bilinear(keywords: resize_bilinear$): py.Remote
  resize_bilinear_dyn: py.RemoteFunction
  readonly resize_image_with_crop_or_pad: tensorflow_image.$Module["resize_with_crop_or_pad"]
  resize_image_with_pad(image: py.Positional, target_height: py.Positional, target_width: py.Positional, method: py.Int, align_corners: py.Bool): py.Remote
  resize_image_with_pad(image: py.Positional, target_height: py.Positional, target_width: py.Positional, method: py.Int, keywords?: py.Rest<resize_image_with_pad$, 'image' | 'target_height' | 'target_width' | 'method'>): py.Remote
  resize_image_with_pad(image: py.Positional, target_height: py.Positional, target_width: py.Positional, keywords?: py.Rest<resize_image_with_pad$, 'image' | 'target_height' | 'target_width'>): py.Remote
  resize_image_with_pad(image: py.Positional, target_height: py.Positional, keywords: py.Rest<resize_image_with_pad$, 'image' | 'target_height'>): py.Remote
  resize_image_with_pad(image: py.Positional, keywords: py.Rest<resize_image_with_pad$, 'image'>): py.Remote
  resize_image_with_pad(keywords: resize_image_with_pad$): py.Remote
  resize_image_with_pad_dyn: py.RemoteFunction
  readonly resize_images: $Module["resize"]
  resize_nearest_neighbor(images: py.Positional, size: py.Positional, align_corners: py.Bool, name: py.Positional, half_pixel_centers: py.Bool): py.Remote
  resize_nearest_neighbor(images: py.Positional, size: py.Positional, align_corners: py.Bool, name: py.Positional, keywords?: py.Rest<resize_nearest_neighbor$, 'images' | 'size' | 'align_corners' | 'name'>): py.Remote
  resize_nearest_neighbor(images: py.Positional, size: py.Positional, align_corners: py.Bool, keywords?: py.Rest<resize_nearest_neighbor$, 'images' | 'size' | 'align_corners'>): py.Remote
  resize_nearest_neighbor(images: py.Positional, size: py.Positional, keywords?: py.Rest<resize_nearest_neighbor$, 'images' | 'size'>): py.Remote
  resize_nearest_neighbor(images: py.Positional, keywords: py.Rest<resize_nearest_neighbor$, 'images'>): py.Remote
  resize_nearest_neighbor(keywords: resize_nearest_neighbor$): py.Remote
  resize_nearest_neighbor_dyn: py.RemoteFunction
  readonly resize_with_crop_or_pad: tensorflow_image.$Module["resize_with_crop_or_pad"]
  readonly rgb_to_grayscale: tensorflow_image.$Module["rgb_to_grayscale"]
  readonly rgb_to_hsv: tensorflow_image.$Module["rgb_to_hsv"]
  readonly rgb_to_yiq: tensorflow_image.$Module["rgb_to_yiq"]
  readonly rgb_to_yuv: tensorflow_image.$Module["rgb_to_yuv"]
  readonly rot90: tensorflow_image.$Module["rot90"]
  sample_distorted_bounding_box(image_size: py.Positional, bounding_boxes: py.Positional, seed: py.Positional, seed2: py.Positional, min_object_covered: py.Float, aspect_ratio_range?: py.Positional, area_range?: py.Positional, max_attempts?: py.Positional, use_image_if_no_bounding_boxes?: py.Positional, name?: py.Positional): py.Remote
  sample_distorted_bounding_box(image_size: py.Positional, bounding_boxes: py.Positional, seed: py.Positional, seed2: py.Positional, keywords?: py.Rest<sample_distorted_bounding_box$, 'image_size' | 'bounding_boxes' | 'seed' | 'seed2'>): py.Remote
  sample_distorted_bounding_box(image_size: py.Positional, bounding_boxes: py.Positional, seed: py.Positional, keywords?: py.Rest<sample_distorted_bounding_box$, 'image_size' | 'bounding_boxes' | 'seed'>): py.Remote
  sample_distorted_bounding_box(image_size: py.Positional, bounding_boxes: py.Positional, keywords?: py.Rest<sample_distorted_bounding_box$, 'image_size' | 'bounding_boxes'>): py.Remote
  sample_distorted_bounding_box(image_size: py.Positional, keywords: py.Rest<sample_distorted_bounding_box$, 'image_size'>): py.Remote
  sample_distorted_bounding_box(keywords: sample_distorted_bounding_box$): py.Remote
  sample_distorted_bounding_box_dyn: py.RemoteFunction
  readonly sobel_edges: tensorflow_image.$Module["sobel_edges"]
  readonly ssim: tensorflow_image.$Module["ssim"]
  readonly ssim_multiscale: tensorflow_image.$Module["ssim_multiscale"]
  readonly total_variation: tensorflow_image.$Module["total_variation"]
  readonly transpose: tensorflow_image.$Module["transpose"]
  readonly transpose_image: tensorflow_image.$Module["transpose"]
  readonly yiq_to_rgb: tensorflow_image.$Module["yiq_to_rgb"]
  readonly yuv_to_rgb: tensorflow_image.$Module["yuv_to_rgb"]
}
