/** The folder of an editor's npm package, in a cache; undefined where it is not to be had. */
export declare const findEditor: (name: 'tinymce' | 'ckeditor5') => string | undefined;
