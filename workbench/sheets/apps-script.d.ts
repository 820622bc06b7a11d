/** Makes the types of Apps Script known to this folder, which plays Google's side of them. */
/// <reference types="google-apps-script" />
