/** Makes the types of Apps Script known to this folder: its services are globals of Google's script runtime. */
/// <reference types="google-apps-script" />
