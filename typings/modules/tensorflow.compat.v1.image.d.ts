// tensorflow.compat.v1.image of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
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
  image: py.TensorLike
  boxes: py.TensorLike
  box_ind?: py.TensorLike | null | undefined
  crop_size?: py.TensorLike | null | undefined
  /** Default: `'bilinear'` */
  method?: 'bilinear' | 'nearest' | py.RemotePromise<string> | undefined
  /** Default: `0` */
  extrapolation_value?: py.Float | undefined
  name?: py.Str | null | undefined
  box_indices?: py.RemoteArgument | undefined
}

export interface draw_bounding_boxes$ {
  images: py.TensorLike
  boxes: py.TensorLike
  name?: py.Str | null | undefined
  colors?: py.TensorLike | null | undefined
}

export interface extract_glimpse$ {
  input: py.TensorLike
  size: py.TensorLike
  offsets: py.TensorLike
  /** Default: `True` */
  centered?: py.Bool | undefined
  /** Default: `True` */
  normalized?: py.Bool | undefined
  /** Default: `True` */
  uniform_noise?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface extract_image_patches$ {
  images: py.TensorLike
  ksizes?: py.List<py.Int> | null | undefined
  strides?: py.List<py.Int> | null | undefined
  rates?: py.List<py.Int> | null | undefined
  padding?: py.Str | null | undefined
  name?: py.Str | null | undefined
  sizes?: py.RemoteArgument | undefined
}

export interface extract_patches$ {
  images: py.TensorLike
  sizes: py.RemoteArgument
  strides: py.TensorLike
  rates: py.TensorLike
  padding: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface resize$ {
  images: py.TensorLike
  size: py.TensorLike
  /** Default: `0` */
  method?: py.Of<'tensorflow.image.ResizeMethod'> | py.Int | undefined
  /** Default: `False` */
  align_corners?: py.Bool | undefined
  /** Default: `False` */
  preserve_aspect_ratio?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface resize_area$ {
  images: py.TensorLike
  size: py.TensorLike
  /** Default: `False` */
  align_corners?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface resize_bicubic$ {
  images: py.RemoteArgument
  size: py.RemoteArgument
  /** Default: `False` */
  align_corners?: py.Bool | undefined
  name?: py.Str | null | undefined
  /** Default: `False` */
  half_pixel_centers?: py.Bool | undefined
}

export interface resize_bilinear$ {
  images: py.RemoteArgument
  size: py.RemoteArgument
  /** Default: `False` */
  align_corners?: py.Bool | undefined
  name?: py.Str | null | undefined
  /** Default: `False` */
  half_pixel_centers?: py.Bool | undefined
}

export interface resize_image_with_pad$ {
  image: py.TensorLike
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
  name?: py.Str | null | undefined
  /** Default: `False` */
  half_pixel_centers?: py.Bool | undefined
}

export interface sample_distorted_bounding_box$ {
  image_size: py.TensorLike
  bounding_boxes: py.TensorLike
  seed?: py.Int | null | undefined
  seed2?: py.Int | null | undefined
  /** Default: `0.1` */
  min_object_covered?: py.TensorLike | undefined
  aspect_ratio_range?: py.List<py.Float> | null | undefined
  area_range?: py.List<py.Float> | null | undefined
  max_attempts?: py.Int | null | undefined
  use_image_if_no_bounding_boxes?: py.Bool | null | undefined
  name?: py.Str | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly ResizeMethod: ResizeMethod$class
  readonly adjust_brightness: tensorflow_image.$Module["adjust_brightness"]
  adjust_brightness_dyn: py.RemoteFunction
  readonly adjust_contrast: tensorflow_image.$Module["adjust_contrast"]
  adjust_contrast_dyn: py.RemoteFunction
  readonly adjust_gamma: tensorflow_image.$Module["adjust_gamma"]
  adjust_gamma_dyn: py.RemoteFunction
  readonly adjust_hue: tensorflow_image.$Module["adjust_hue"]
  adjust_hue_dyn: py.RemoteFunction
  readonly adjust_jpeg_quality: tensorflow_image.$Module["adjust_jpeg_quality"]
  adjust_jpeg_quality_dyn: py.RemoteFunction
  readonly adjust_saturation: tensorflow_image.$Module["adjust_saturation"]
  adjust_saturation_dyn: py.RemoteFunction
  readonly central_crop: tensorflow_image.$Module["central_crop"]
  central_crop_dyn: py.RemoteFunction
  readonly combined_non_max_suppression: tensorflow_image.$Module["combined_non_max_suppression"]
  combined_non_max_suppression_dyn: py.RemoteFunction
  readonly convert_image_dtype: tensorflow_image.$Module["convert_image_dtype"]
  convert_image_dtype_dyn: py.RemoteFunction
  crop_and_resize(image: py.TensorLike, boxes: py.TensorLike, box_ind: py.TensorLike | null, crop_size: py.TensorLike | null, method: 'bilinear' | 'nearest' | py.RemotePromise<string>, extrapolation_value?: py.Float, name?: py.Str | null, box_indices?: py.Positional): py.Promised<tensorflow.Tensor>
  crop_and_resize(image: py.TensorLike, boxes: py.TensorLike, box_ind: py.TensorLike | null, crop_size: py.TensorLike | null, keywords?: py.Rest<crop_and_resize$, 'image' | 'boxes' | 'box_ind' | 'crop_size'>): py.Promised<tensorflow.Tensor>
  crop_and_resize(image: py.TensorLike, boxes: py.TensorLike, box_ind: py.TensorLike | null, keywords?: py.Rest<crop_and_resize$, 'image' | 'boxes' | 'box_ind'>): py.Promised<tensorflow.Tensor>
  crop_and_resize(image: py.TensorLike, boxes: py.TensorLike, keywords?: py.Rest<crop_and_resize$, 'image' | 'boxes'>): py.Promised<tensorflow.Tensor>
  crop_and_resize(image: py.TensorLike, keywords: py.Rest<crop_and_resize$, 'image'>): py.Promised<tensorflow.Tensor>
  crop_and_resize(keywords: crop_and_resize$): py.Promised<tensorflow.Tensor>
  crop_and_resize_dyn: py.RemoteFunction
  readonly crop_to_bounding_box: tensorflow_image.$Module["crop_to_bounding_box"]
  crop_to_bounding_box_dyn: py.RemoteFunction
  readonly decode_and_crop_jpeg: tensorflow_io.$Module["decode_and_crop_jpeg"]
  decode_and_crop_jpeg_dyn: py.RemoteFunction
  readonly decode_bmp: tensorflow_io.$Module["decode_bmp"]
  decode_bmp_dyn: py.RemoteFunction
  readonly decode_gif: tensorflow_io.$Module["decode_gif"]
  decode_gif_dyn: py.RemoteFunction
  readonly decode_image: tensorflow_io.$Module["decode_image"]
  decode_image_dyn: py.RemoteFunction
  readonly decode_jpeg: tensorflow_io.$Module["decode_jpeg"]
  decode_jpeg_dyn: py.RemoteFunction
  readonly decode_jxl: tensorflow_io.$Module["decode_jxl"]
  decode_jxl_dyn: py.RemoteFunction
  readonly decode_png: tensorflow_io.$Module["decode_png"]
  decode_png_dyn: py.RemoteFunction
  readonly decode_webp: tensorflow_io.$Module["decode_webp"]
  decode_webp_dyn: py.RemoteFunction
  draw_bounding_boxes(images: py.TensorLike, boxes: py.TensorLike, name: py.Str | null, colors: py.TensorLike | null): py.Promised<tensorflow.Tensor>
  draw_bounding_boxes(images: py.TensorLike, boxes: py.TensorLike, name: py.Str | null, keywords?: py.Rest<draw_bounding_boxes$, 'images' | 'boxes' | 'name'>): py.Promised<tensorflow.Tensor>
  draw_bounding_boxes(images: py.TensorLike, boxes: py.TensorLike, keywords?: py.Rest<draw_bounding_boxes$, 'images' | 'boxes'>): py.Promised<tensorflow.Tensor>
  draw_bounding_boxes(images: py.TensorLike, keywords: py.Rest<draw_bounding_boxes$, 'images'>): py.Promised<tensorflow.Tensor>
  draw_bounding_boxes(keywords: draw_bounding_boxes$): py.Promised<tensorflow.Tensor>
  draw_bounding_boxes_dyn: py.RemoteFunction
  readonly encode_jpeg: tensorflow_io.$Module["encode_jpeg"]
  encode_jpeg_dyn: py.RemoteFunction
  readonly encode_png: tensorflow_io.$Module["encode_png"]
  encode_png_dyn: py.RemoteFunction
  extract_glimpse(input: py.TensorLike, size: py.TensorLike, offsets: py.TensorLike, centered: py.Bool, normalized: py.Bool, uniform_noise: py.Bool, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  extract_glimpse(input: py.TensorLike, size: py.TensorLike, offsets: py.TensorLike, centered: py.Bool, normalized: py.Bool, keywords?: py.Rest<extract_glimpse$, 'input' | 'size' | 'offsets' | 'centered' | 'normalized'>): py.Promised<tensorflow.Tensor>
  extract_glimpse(input: py.TensorLike, size: py.TensorLike, offsets: py.TensorLike, centered: py.Bool, keywords?: py.Rest<extract_glimpse$, 'input' | 'size' | 'offsets' | 'centered'>): py.Promised<tensorflow.Tensor>
  extract_glimpse(input: py.TensorLike, size: py.TensorLike, offsets: py.TensorLike, keywords?: py.Rest<extract_glimpse$, 'input' | 'size' | 'offsets'>): py.Promised<tensorflow.Tensor>
  extract_glimpse(input: py.TensorLike, size: py.TensorLike, keywords: py.Rest<extract_glimpse$, 'input' | 'size'>): py.Promised<tensorflow.Tensor>
  extract_glimpse(input: py.TensorLike, keywords: py.Rest<extract_glimpse$, 'input'>): py.Promised<tensorflow.Tensor>
  extract_glimpse(keywords: extract_glimpse$): py.Promised<tensorflow.Tensor>
  extract_glimpse_dyn: py.RemoteFunction
  extract_image_patches(images: py.TensorLike, ksizes: py.List<py.Int> | null, strides: py.List<py.Int> | null, rates: py.List<py.Int> | null, padding?: py.Str | null, name?: py.Str | null, sizes?: py.Positional): py.Promised<tensorflow.Tensor>
  extract_image_patches(images: py.TensorLike, ksizes: py.List<py.Int> | null, strides: py.List<py.Int> | null, keywords?: py.Rest<extract_image_patches$, 'images' | 'ksizes' | 'strides'>): py.Promised<tensorflow.Tensor>
  extract_image_patches(images: py.TensorLike, ksizes: py.List<py.Int> | null, keywords?: py.Rest<extract_image_patches$, 'images' | 'ksizes'>): py.Promised<tensorflow.Tensor>
  extract_image_patches(images: py.TensorLike, keywords?: py.Rest<extract_image_patches$, 'images'>): py.Promised<tensorflow.Tensor>
  extract_image_patches(keywords: extract_image_patches$): py.Promised<tensorflow.Tensor>
  extract_image_patches_dyn: py.RemoteFunction
  readonly extract_jpeg_shape: tensorflow_io.$Module["extract_jpeg_shape"]
  extract_jpeg_shape_dyn: py.RemoteFunction
  extract_patches(images: py.TensorLike, sizes: py.Positional, strides: py.TensorLike, rates: py.TensorLike, padding: py.Positional, name: py.Str | null): py.Promised<tensorflow.Tensor>
  extract_patches(images: py.TensorLike, sizes: py.Positional, strides: py.TensorLike, rates: py.TensorLike, padding: py.Positional, keywords?: py.Rest<extract_patches$, 'images' | 'sizes' | 'strides' | 'rates' | 'padding'>): py.Promised<tensorflow.Tensor>
  extract_patches(images: py.TensorLike, sizes: py.Positional, strides: py.TensorLike, rates: py.TensorLike, keywords: py.Rest<extract_patches$, 'images' | 'sizes' | 'strides' | 'rates'>): py.Promised<tensorflow.Tensor>
  extract_patches(images: py.TensorLike, sizes: py.Positional, strides: py.TensorLike, keywords: py.Rest<extract_patches$, 'images' | 'sizes' | 'strides'>): py.Promised<tensorflow.Tensor>
  extract_patches(images: py.TensorLike, sizes: py.Positional, keywords: py.Rest<extract_patches$, 'images' | 'sizes'>): py.Promised<tensorflow.Tensor>
  extract_patches(images: py.TensorLike, keywords: py.Rest<extract_patches$, 'images'>): py.Promised<tensorflow.Tensor>
  extract_patches(keywords: extract_patches$): py.Promised<tensorflow.Tensor>
  extract_patches_dyn: py.RemoteFunction
  readonly flip_left_right: tensorflow_image.$Module["flip_left_right"]
  flip_left_right_dyn: py.RemoteFunction
  readonly flip_up_down: tensorflow_image.$Module["flip_up_down"]
  flip_up_down_dyn: py.RemoteFunction
  readonly generate_bounding_box_proposals: tensorflow_image.$Module["generate_bounding_box_proposals"]
  generate_bounding_box_proposals_dyn: py.RemoteFunction
  readonly grayscale_to_rgb: tensorflow_image.$Module["grayscale_to_rgb"]
  grayscale_to_rgb_dyn: py.RemoteFunction
  readonly hsv_to_rgb: tensorflow_image.$Module["hsv_to_rgb"]
  hsv_to_rgb_dyn: py.RemoteFunction
  readonly image_gradients: tensorflow_image.$Module["image_gradients"]
  image_gradients_dyn: py.RemoteFunction
  readonly is_jpeg: tensorflow_io.$Module["is_jpeg"]
  is_jpeg_dyn: py.RemoteFunction
  readonly non_max_suppression: tensorflow_image.$Module["non_max_suppression"]
  non_max_suppression_dyn: py.RemoteFunction
  readonly non_max_suppression_overlaps: tensorflow_image.$Module["non_max_suppression_overlaps"]
  non_max_suppression_overlaps_dyn: py.RemoteFunction
  readonly non_max_suppression_padded: tensorflow_image.$Module["non_max_suppression_padded"]
  non_max_suppression_padded_dyn: py.RemoteFunction
  readonly non_max_suppression_with_scores: tensorflow_image.$Module["non_max_suppression_with_scores"]
  non_max_suppression_with_scores_dyn: py.RemoteFunction
  readonly pad_to_bounding_box: tensorflow_image.$Module["pad_to_bounding_box"]
  pad_to_bounding_box_dyn: py.RemoteFunction
  readonly per_image_standardization: tensorflow_image.$Module["per_image_standardization"]
  per_image_standardization_dyn: py.RemoteFunction
  readonly psnr: tensorflow_image.$Module["psnr"]
  psnr_dyn: py.RemoteFunction
  readonly random_brightness: tensorflow_image.$Module["random_brightness"]
  random_brightness_dyn: py.RemoteFunction
  readonly random_contrast: tensorflow_image.$Module["random_contrast"]
  random_contrast_dyn: py.RemoteFunction
  readonly random_crop: tensorflow_image.$Module["random_crop"]
  random_crop_dyn: py.RemoteFunction
  readonly random_flip_left_right: tensorflow_image.$Module["random_flip_left_right"]
  random_flip_left_right_dyn: py.RemoteFunction
  readonly random_flip_up_down: tensorflow_image.$Module["random_flip_up_down"]
  random_flip_up_down_dyn: py.RemoteFunction
  readonly random_hue: tensorflow_image.$Module["random_hue"]
  random_hue_dyn: py.RemoteFunction
  readonly random_jpeg_quality: tensorflow_image.$Module["random_jpeg_quality"]
  random_jpeg_quality_dyn: py.RemoteFunction
  readonly random_saturation: tensorflow_image.$Module["random_saturation"]
  random_saturation_dyn: py.RemoteFunction
  resize(images: py.TensorLike, size: py.TensorLike, method: py.Of<'tensorflow.image.ResizeMethod'> | py.Int, align_corners: py.Bool, preserve_aspect_ratio: py.Bool, name?: py.Str | null): py.Remote
  resize(images: py.TensorLike, size: py.TensorLike, method: py.Of<'tensorflow.image.ResizeMethod'> | py.Int, align_corners: py.Bool, keywords?: py.Rest<resize$, 'images' | 'size' | 'method' | 'align_corners'>): py.Remote
  resize(images: py.TensorLike, size: py.TensorLike, method: py.Of<'tensorflow.image.ResizeMethod'> | py.Int, keywords?: py.Rest<resize$, 'images' | 'size' | 'method'>): py.Remote
  resize(images: py.TensorLike, size: py.TensorLike, keywords?: py.Rest<resize$, 'images' | 'size'>): py.Remote
  resize(images: py.TensorLike, keywords: py.Rest<resize$, 'images'>): py.Remote
  resize(keywords: resize$): py.Remote
  resize_dyn: py.RemoteFunction
  resize_area(images: py.TensorLike, size: py.TensorLike, align_corners: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  resize_area(images: py.TensorLike, size: py.TensorLike, align_corners: py.Bool, keywords?: py.Rest<resize_area$, 'images' | 'size' | 'align_corners'>): py.Promised<tensorflow.Tensor>
  resize_area(images: py.TensorLike, size: py.TensorLike, keywords?: py.Rest<resize_area$, 'images' | 'size'>): py.Promised<tensorflow.Tensor>
  resize_area(images: py.TensorLike, keywords: py.Rest<resize_area$, 'images'>): py.Promised<tensorflow.Tensor>
  resize_area(keywords: resize_area$): py.Promised<tensorflow.Tensor>
  resize_area_dyn: py.RemoteFunction
  resize_bicubic(images: py.Positional, size: py.Positional, align_corners: py.Bool, name: py.Str | null, half_pixel_centers: py.Bool): py.Remote
  resize_bicubic(images: py.Positional, size: py.Positional, align_corners: py.Bool, name: py.Str | null, keywords?: py.Rest<resize_bicubic$, 'images' | 'size' | 'align_corners' | 'name'>): py.Remote
  resize_bicubic(images: py.Positional, size: py.Positional, align_corners: py.Bool, keywords?: py.Rest<resize_bicubic$, 'images' | 'size' | 'align_corners'>): py.Remote
  resize_bicubic(images: py.Positional, size: py.Positional, keywords?: py.Rest<resize_bicubic$, 'images' | 'size'>): py.Remote
  resize_bicubic(images: py.Positional, keywords: py.Rest<resize_bicubic$, 'images'>): py.Remote
  resize_bicubic(keywords: resize_bicubic$): py.Remote
  resize_bicubic_dyn: py.RemoteFunction
  resize_bilinear(images: py.Positional, size: py.Positional, align_corners: py.Bool, name: py.Str | null, half_pixel_centers: py.Bool): py.Remote
  resize_bilinear(images: py.Positional, size: py.Positional, align_corners: py.Bool, name: py.Str | null, keywords?: py.Rest<resize_bilinear$, 'images' | 'size' | 'align_corners' | 'name'>): py.Remote
  resize_bilinear(images: py.Positional, size: py.Positional, align_corners: py.Bool, keywords?: py.Rest<resize_bilinear$, 'images' | 'size' | 'align_corners'>): py.Remote
  resize_bilinear(images: py.Positional, size: py.Positional, keywords?: py.Rest<resize_bilinear$, 'images' | 'size'>): py.Remote
  resize_bilinear(images: py.Positional, keywords: py.Rest<resize_bilinear$, 'images'>): py.Remote
  resize_bilinear(keywords: resize_bilinear$): py.Remote
  resize_bilinear_dyn: py.RemoteFunction
  readonly resize_image_with_crop_or_pad: tensorflow_image.$Module["resize_with_crop_or_pad"]
  resize_image_with_crop_or_pad_dyn: py.RemoteFunction
  resize_image_with_pad(image: py.TensorLike, target_height: py.Positional, target_width: py.Positional, method: py.Int, align_corners: py.Bool): py.Remote
  resize_image_with_pad(image: py.TensorLike, target_height: py.Positional, target_width: py.Positional, method: py.Int, keywords?: py.Rest<resize_image_with_pad$, 'image' | 'target_height' | 'target_width' | 'method'>): py.Remote
  resize_image_with_pad(image: py.TensorLike, target_height: py.Positional, target_width: py.Positional, keywords?: py.Rest<resize_image_with_pad$, 'image' | 'target_height' | 'target_width'>): py.Remote
  resize_image_with_pad(image: py.TensorLike, target_height: py.Positional, keywords: py.Rest<resize_image_with_pad$, 'image' | 'target_height'>): py.Remote
  resize_image_with_pad(image: py.TensorLike, keywords: py.Rest<resize_image_with_pad$, 'image'>): py.Remote
  resize_image_with_pad(keywords: resize_image_with_pad$): py.Remote
  resize_image_with_pad_dyn: py.RemoteFunction
  readonly resize_images: $Module["resize"]
  resize_images_dyn: py.RemoteFunction
  resize_nearest_neighbor(images: py.Positional, size: py.Positional, align_corners: py.Bool, name: py.Str | null, half_pixel_centers: py.Bool): py.Remote
  resize_nearest_neighbor(images: py.Positional, size: py.Positional, align_corners: py.Bool, name: py.Str | null, keywords?: py.Rest<resize_nearest_neighbor$, 'images' | 'size' | 'align_corners' | 'name'>): py.Remote
  resize_nearest_neighbor(images: py.Positional, size: py.Positional, align_corners: py.Bool, keywords?: py.Rest<resize_nearest_neighbor$, 'images' | 'size' | 'align_corners'>): py.Remote
  resize_nearest_neighbor(images: py.Positional, size: py.Positional, keywords?: py.Rest<resize_nearest_neighbor$, 'images' | 'size'>): py.Remote
  resize_nearest_neighbor(images: py.Positional, keywords: py.Rest<resize_nearest_neighbor$, 'images'>): py.Remote
  resize_nearest_neighbor(keywords: resize_nearest_neighbor$): py.Remote
  resize_nearest_neighbor_dyn: py.RemoteFunction
  readonly resize_with_crop_or_pad: tensorflow_image.$Module["resize_with_crop_or_pad"]
  resize_with_crop_or_pad_dyn: py.RemoteFunction
  readonly rgb_to_grayscale: tensorflow_image.$Module["rgb_to_grayscale"]
  rgb_to_grayscale_dyn: py.RemoteFunction
  readonly rgb_to_hsv: tensorflow_image.$Module["rgb_to_hsv"]
  rgb_to_hsv_dyn: py.RemoteFunction
  readonly rgb_to_yiq: tensorflow_image.$Module["rgb_to_yiq"]
  rgb_to_yiq_dyn: py.RemoteFunction
  readonly rgb_to_yuv: tensorflow_image.$Module["rgb_to_yuv"]
  rgb_to_yuv_dyn: py.RemoteFunction
  readonly rot90: tensorflow_image.$Module["rot90"]
  rot90_dyn: py.RemoteFunction
  sample_distorted_bounding_box(image_size: py.TensorLike, bounding_boxes: py.TensorLike, seed: py.Int | null, seed2: py.Int | null, min_object_covered: py.TensorLike, aspect_ratio_range?: py.List<py.Float> | null, area_range?: py.List<py.Float> | null, max_attempts?: py.Int | null, use_image_if_no_bounding_boxes?: py.Bool | null, name?: py.Str | null): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  sample_distorted_bounding_box(image_size: py.TensorLike, bounding_boxes: py.TensorLike, seed: py.Int | null, seed2: py.Int | null, keywords?: py.Rest<sample_distorted_bounding_box$, 'image_size' | 'bounding_boxes' | 'seed' | 'seed2'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  sample_distorted_bounding_box(image_size: py.TensorLike, bounding_boxes: py.TensorLike, seed: py.Int | null, keywords?: py.Rest<sample_distorted_bounding_box$, 'image_size' | 'bounding_boxes' | 'seed'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  sample_distorted_bounding_box(image_size: py.TensorLike, bounding_boxes: py.TensorLike, keywords?: py.Rest<sample_distorted_bounding_box$, 'image_size' | 'bounding_boxes'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  sample_distorted_bounding_box(image_size: py.TensorLike, keywords: py.Rest<sample_distorted_bounding_box$, 'image_size'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  sample_distorted_bounding_box(keywords: sample_distorted_bounding_box$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  sample_distorted_bounding_box_dyn: py.RemoteFunction
  readonly sobel_edges: tensorflow_image.$Module["sobel_edges"]
  sobel_edges_dyn: py.RemoteFunction
  readonly ssim: tensorflow_image.$Module["ssim"]
  ssim_dyn: py.RemoteFunction
  readonly ssim_multiscale: tensorflow_image.$Module["ssim_multiscale"]
  ssim_multiscale_dyn: py.RemoteFunction
  readonly total_variation: tensorflow_image.$Module["total_variation"]
  total_variation_dyn: py.RemoteFunction
  readonly transpose: tensorflow_image.$Module["transpose"]
  transpose_dyn: py.RemoteFunction
  readonly transpose_image: tensorflow_image.$Module["transpose"]
  transpose_image_dyn: py.RemoteFunction
  readonly yiq_to_rgb: tensorflow_image.$Module["yiq_to_rgb"]
  yiq_to_rgb_dyn: py.RemoteFunction
  readonly yuv_to_rgb: tensorflow_image.$Module["yuv_to_rgb"]
  yuv_to_rgb_dyn: py.RemoteFunction
}
