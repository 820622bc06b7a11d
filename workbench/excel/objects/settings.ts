/** Settings that an add-in keeps in the workbook. */
import { itemNotFound } from "../excel-error";
import type { ExcelObject } from "../excel-object";
import type { HostState } from "../host-state";

export function settingsObject({ settings }: HostState): ExcelObject {
  const object = (key: string): ExcelObject => {
    if (!settings.has(key)) throw itemNotFound();
    return settingObject(settings, key);
  };
  return {
    type: "SettingCollection",
    items: () => [...settings.keys()].map(object),
    item: (key) => object(String(key)),
    call: {
      Add: (key, value) => {
        settings.set(String(key), value);
        return object(String(key));
      },
      GetCount: () => settings.size,
      GetItem: (key) => object(String(key)),
      GetItemOrNullObject: (key) => (settings.has(String(key)) ? object(String(key)) : null),
    },
  };
}

function settingObject(settings: HostState["settings"], key: string): ExcelObject {
  return {
    type: "Setting",
    id: key,
    get: { Key: () => key, Value: () => settings.get(key) },
    set: { Value: (value) => void settings.set(key, value) },
    call: { Delete: () => void settings.delete(key) },
  };
}
