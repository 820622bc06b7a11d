/** Makes the types of Office.js and of the custom-functions runtime known to this folder; both are globals of Excel's web view. */
/// <reference types="office-js" />
/// <reference types="custom-functions-runtime" />
