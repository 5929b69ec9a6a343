export { HttpRecognition, type HttpRecognitionOptions } from './http-recognition.js';
export { InProcessRecognition } from './in-process-recognition.js';
export { MOST_QUERIES } from './limits.js';
export { RecognitionModule, type RecognitionOptions } from './recognition.module.js';
