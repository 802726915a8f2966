/** Address of the worker in which pdf.js takes a form apart: a script of the app's own, built with it. */
export { default as formWorkerUrl } from 'pdfjs-dist/legacy/build/pdf.worker.mjs?worker&url';
