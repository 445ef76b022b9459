// Generated from schemas/ by "npm run generate": do not edit.

const amendment_ = validate22;
const schema7 = {"type":"object","allOf":[{"anyOf":[{"type":"object","required":["add_stage"]},{"type":"object","required":["add"]},{"type":"object","required":["remove"]},{"type":"object","required":["change_sla"]},{"type":"object","required":["require"]},{"type":"object","required":["waive"]}]},{"if":{"anyOf":[{"type":"object","required":["remove"]},{"type":"object","required":["waive"]}]},"then":{"type":"object","required":["in_force"],"properties":{"in_force":{"type":"object","required":["until"]}}}},{"if":{"type":"object","required":["in_force"],"properties":{"in_force":{"type":"object","required":["until"],"properties":{"until":{"const":"open"}}}}},"then":{"type":"object","required":["basis"]}}],"required":["amendment","title"],"additionalProperties":false,"properties":{"amendment":{"$ref":"#/definitions/id"},"title":{"$ref":"#/definitions/text"},"basis":{"$ref":"#/definitions/basis"},"owner":{"$ref":"#/definitions/owner"},"group":{"$ref":"#/definitions/id"},"in_force":{"$ref":"#/definitions/in_force"},"overrides":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}},"routes":{"anyOf":[{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}},{"type":"object","required":["not"],"additionalProperties":false,"properties":{"not":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}}}}]},"when":{"$ref":"#/definitions/when"},"add_stage":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/added_stage"}},"add":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/added_step"}},"remove":{"type":"array","minItems":1,"items":{"type":"object","required":["from","step"],"additionalProperties":false,"properties":{"from":{"$ref":"#/definitions/id"},"step":{"$ref":"#/definitions/id"}}}},"change_sla":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/changed_sla"}},"require":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/package_line"}},"waive":{"type":"array","minItems":1,"items":{"type":"object","required":["document"],"additionalProperties":false,"properties":{"document":{"$ref":"#/definitions/id"}}}}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^(?=.{1,40}$)[a-z][a-z0-9]*([_-][a-z0-9]+)*$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate23.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,40}$)[a-z][a-z0-9]*([_-][a-z0-9]+)*$"}}];
return false;
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}

const pattern1 = new RegExp("\\S", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern1.test(data)){
validate25.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}}];
return false;
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern1.test(data)){
validate27.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}}];
return false;
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern1.test(data)){
validate29.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}}];
return false;
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}

const pattern4 = new RegExp("^(19|2[01])\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern4.test(data)){
validate33.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(19|2[01])\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}}];
return false;
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate32.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "from") || (key0 === "until"))){
validate32.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.from !== undefined){
const _errs2 = errors;
if(!(validate33(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.until !== undefined){
let data1 = data.until;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(validate33(data1, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if("open" !== data1){
const err0 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/anyOf/1/const",keyword:"const",params:{allowedValue: "open"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err1 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate32.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":["string","number","boolean"]};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
validate43.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema16.type}}];
return false;
}
validate43.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/scalar","type":["string","number","boolean"]}};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){
validate45.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
validate45.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema17.items.type}}];
return false;
}
if(!(validate43(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(((typeof item0 !== "string") && (!((typeof item0 == "number") && (isFinite(item0))))) && (typeof item0 !== "boolean")){
continue;
}
if(typeof item0 == "string"){
item0 += "_";
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate45.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.not === undefined) && (missing0 = "not")){
validate48.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "not")){
validate48.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.not !== undefined){
let data0 = data.not;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate43(data0, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(!(validate45(data0, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err0 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate48.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
}
}
}
else {
validate48.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","minProperties":1,"allOf":[{"anyOf":[{"type":"object","required":["from"]},{"type":"object","required":["over"]},{"type":"object","required":["up_to"]},{"type":"object","required":["below"]}]},{"not":{"type":"object","required":["from","over"]}},{"not":{"type":"object","required":["up_to","below"]}}],"additionalProperties":false,"properties":{"from":{"type":["string","number"]},"over":{"type":["string","number"]},"up_to":{"type":["string","number"]},"below":{"type":["string","number"]},"if_absent":{"type":"boolean"}}};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.from === undefined) && (missing0 = "from")){
const err0 = {instancePath,schemaPath:"#/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/allOf/0/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(errors === _errs5){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.over === undefined) && (missing1 = "over")){
const err2 = {instancePath,schemaPath:"#/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/allOf/0/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(errors === _errs7){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.up_to === undefined) && (missing2 = "up_to")){
const err4 = {instancePath,schemaPath:"#/allOf/0/anyOf/2/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/allOf/0/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.below === undefined) && (missing3 = "below")){
const err6 = {instancePath,schemaPath:"#/allOf/0/anyOf/3/required",keyword:"required",params:{missingProperty: missing3}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath,schemaPath:"#/allOf/0/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
}
}
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs11 = errors;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.from === undefined) && (missing4 = "from")) || ((data.over === undefined) && (missing4 = "over"))){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid2 = _errs13 === errors;
if(valid2){
validate52.errors = [{instancePath,schemaPath:"#/allOf/1/not",keyword:"not",params:{}}];
return false;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs11 === errors;
if(valid0){
const _errs15 = errors;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.up_to === undefined) && (missing5 = "up_to")) || ((data.below === undefined) && (missing5 = "below"))){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid3 = _errs17 === errors;
if(valid3){
validate52.errors = [{instancePath,schemaPath:"#/allOf/2/not",keyword:"not",params:{}}];
return false;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs15 === errors;
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate52.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs19 = errors;
for(const key0 in data){
if(!(((((key0 === "from") || (key0 === "over")) || (key0 === "up_to")) || (key0 === "below")) || (key0 === "if_absent"))){
validate52.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs19 === errors){
if(data.from !== undefined){
let data0 = data.from;
const _errs20 = errors;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
validate52.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: schema19.properties.from.type}}];
return false;
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.over !== undefined){
let data1 = data.over;
const _errs22 = errors;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
validate52.errors = [{instancePath:instancePath+"/over",schemaPath:"#/properties/over/type",keyword:"type",params:{type: schema19.properties.over.type}}];
return false;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.up_to !== undefined){
let data2 = data.up_to;
const _errs24 = errors;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
validate52.errors = [{instancePath:instancePath+"/up_to",schemaPath:"#/properties/up_to/type",keyword:"type",params:{type: schema19.properties.up_to.type}}];
return false;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.below !== undefined){
let data3 = data.below;
const _errs26 = errors;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
validate52.errors = [{instancePath:instancePath+"/below",schemaPath:"#/properties/below/type",keyword:"type",params:{type: schema19.properties.below.type}}];
return false;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.if_absent !== undefined){
const _errs28 = errors;
if(typeof data.if_absent !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/if_absent",schemaPath:"#/properties/if_absent/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.has === undefined) && (missing0 = "has")){
validate54.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "has")){
validate54.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.has !== undefined){
if(!(validate43(data.has, {instancePath:instancePath+"/has",parentData:data,parentDataProperty:"has",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.has_any === undefined) && (missing0 = "has_any")){
validate57.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "has_any")){
validate57.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.has_any !== undefined){
if(!(validate45(data.has_any, {instancePath:instancePath+"/has_any",parentData:data,parentDataProperty:"has_any",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.has_none === undefined) && (missing0 = "has_none")){
validate60.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "has_none")){
validate60.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.has_none !== undefined){
if(!(validate45(data.has_none, {instancePath:instancePath+"/has_none",parentData:data,parentDataProperty:"has_none",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate43(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate52(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(!(validate60(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate42.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate42.errors = vErrors;
return errors === 0;
}


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate64.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate64.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
const _errs3 = errors;
if(!(validate42(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate40.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate40.errors = vErrors;
return false;
break;
}
}
if(valid0){
const _errs2 = errors;
for(const key1 in data){
if(!(key1 === "any")){
const _errs3 = errors;
if(!(validate42(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
if(_errs2 === errors){
if(data.any !== undefined){
let data1 = data.any;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length < 2){
validate40.errors = [{instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid3 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate64(data1[i0], {instancePath:instancePath+"/any/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid3 = _errs6 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
}
else {
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","allOf":[{"not":{"type":"object","required":["role","any_of"]}},{"anyOf":[{"type":"object","required":["role"]},{"type":"object","required":["any_of"]}]},{"if":{"type":"object","required":["any_of"]},"then":{"type":"object","required":["step"]}},{"if":{"type":"object","not":{"anyOf":[{"type":"object","required":["act"],"properties":{"act":{"const":"inform"}}},{"type":"object","required":["act"],"properties":{"act":{"const":"advise"}}}]}},"then":{"type":"object","required":["sla"]}},{"if":{"type":"object","required":["act"],"properties":{"act":{"const":"inform"}}},"then":{"not":{"type":"object","required":["sla"]}}}],"additionalProperties":false,"properties":{"step":{"$ref":"#/definitions/id"},"role":{"$ref":"#/definitions/id"},"any_of":{"type":"array","minItems":2,"uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}},"at_least":{"type":"integer","minimum":1,"maximum":20},"act":{"type":"string","anyOf":[{"const":"approve"},{"const":"advise"},{"const":"inform"},{"const":"perform"}]},"sla":{"$ref":"#/definitions/id"},"when":{"$ref":"#/definitions/when"},"follows":{"$ref":"#/definitions/id"},"covers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}},"verdicts":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","anyOf":[{"const":"approve"},{"const":"approve_with_remarks"},{"const":"return"},{"const":"reject"}]}},"may_ask":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}}}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.role === undefined) && (missing0 = "role")) || ((data.any_of === undefined) && (missing0 = "any_of"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid1 = _errs3 === errors;
if(valid1){
validate75.errors = [{instancePath,schemaPath:"#/allOf/0/not",keyword:"not",params:{}}];
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(errors === _errs7){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.role === undefined) && (missing1 = "role")){
const err2 = {instancePath,schemaPath:"#/allOf/1/anyOf/0/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/allOf/1/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.any_of === undefined) && (missing2 = "any_of")){
const err4 = {instancePath,schemaPath:"#/allOf/1/anyOf/1/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/allOf/1/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err6 = {instancePath,schemaPath:"#/allOf/1/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate75.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
if(valid0){
const _errs11 = errors;
const _errs12 = errors;
let valid3 = true;
const _errs13 = errors;
if(errors === _errs13){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.any_of === undefined) && (missing3 = "any_of")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.step === undefined) && (missing4 = "step")){
validate75.errors = [{instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
}
else {
validate75.errors = [{instancePath,schemaPath:"#/allOf/2/then/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid1 = _errs15 === errors;
valid3 = _valid1;
}
if(!valid3){
const err9 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate75.errors = vErrors;
return false;
}
var valid0 = _errs11 === errors;
if(valid0){
const _errs17 = errors;
const _errs18 = errors;
let valid4 = true;
const _errs19 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs21 = errors;
const _errs22 = errors;
const _errs23 = errors;
let valid6 = false;
const _errs24 = errors;
if(errors === _errs24){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.act === undefined) && (missing5 = "act")){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if(data.act !== undefined){
if("inform" !== data.act){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
else {
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid3 = _errs24 === errors;
valid6 = valid6 || _valid3;
if(!valid6){
const _errs27 = errors;
if(errors === _errs27){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.act === undefined) && (missing6 = "act")){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
if(data.act !== undefined){
if("advise" !== data.act){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else {
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid3 = _errs27 === errors;
valid6 = valid6 || _valid3;
}
if(!valid6){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs22 === errors;
if(valid5){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs30 = errors;
if(errors === _errs30){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.sla === undefined) && (missing7 = "sla")){
validate75.errors = [{instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
}
else {
validate75.errors = [{instancePath,schemaPath:"#/allOf/3/then/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid2 = _errs30 === errors;
valid4 = _valid2;
}
if(!valid4){
const err19 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
validate75.errors = vErrors;
return false;
}
var valid0 = _errs17 === errors;
if(valid0){
const _errs32 = errors;
const _errs33 = errors;
let valid9 = true;
const _errs34 = errors;
if(errors === _errs34){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.act === undefined) && (missing8 = "act")){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
if(data.act !== undefined){
if("inform" !== data.act){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
else {
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid4 = _errs34 === errors;
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs37 = errors;
const _errs38 = errors;
const _errs39 = errors;
if(errors === _errs39){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.sla === undefined) && (missing9 = "sla")){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var valid11 = _errs39 === errors;
if(valid11){
validate75.errors = [{instancePath,schemaPath:"#/allOf/4/then/not",keyword:"not",params:{}}];
return false;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
var _valid4 = _errs37 === errors;
valid9 = _valid4;
}
if(!valid9){
const err25 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
validate75.errors = vErrors;
return false;
}
var valid0 = _errs32 === errors;
}
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs41 = errors;
for(const key0 in data){
if(!(func2.call(schema25.properties, key0))){
validate75.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs41 === errors){
if(data.step !== undefined){
const _errs42 = errors;
if(!(validate23(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid12 = _errs42 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.role !== undefined){
const _errs43 = errors;
if(!(validate23(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid12 = _errs43 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.any_of !== undefined){
let data5 = data.any_of;
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data5)){
if(data5.length < 2){
validate75.errors = [{instancePath:instancePath+"/any_of",schemaPath:"#/properties/any_of/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid13 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs46 = errors;
if(typeof data6 !== "string"){
validate75.errors = [{instancePath:instancePath+"/any_of/" + i0,schemaPath:"#/properties/any_of/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(validate23(data6, {instancePath:instancePath+"/any_of/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid13 = _errs46 === errors;
if(!valid13){
break;
}
}
if(valid13){
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate75.errors = [{instancePath:instancePath+"/any_of",schemaPath:"#/properties/any_of/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
validate75.errors = [{instancePath:instancePath+"/any_of",schemaPath:"#/properties/any_of/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid12 = _errs44 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.at_least !== undefined){
let data7 = data.at_least;
const _errs48 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate75.errors = [{instancePath:instancePath+"/at_least",schemaPath:"#/properties/at_least/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs48){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 20 || isNaN(data7)){
validate75.errors = [{instancePath:instancePath+"/at_least",schemaPath:"#/properties/at_least/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate75.errors = [{instancePath:instancePath+"/at_least",schemaPath:"#/properties/at_least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid12 = _errs48 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.act !== undefined){
let data8 = data.act;
const _errs50 = errors;
if(typeof data8 !== "string"){
validate75.errors = [{instancePath:instancePath+"/act",schemaPath:"#/properties/act/type",keyword:"type",params:{type: "string"}}];
return false;
}
const _errs52 = errors;
let valid15 = false;
const _errs53 = errors;
if("approve" !== data8){
const err26 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/anyOf/0/const",keyword:"const",params:{allowedValue: "approve"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid5 = _errs53 === errors;
valid15 = valid15 || _valid5;
if(!valid15){
const _errs54 = errors;
if("advise" !== data8){
const err27 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/anyOf/1/const",keyword:"const",params:{allowedValue: "advise"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid5 = _errs54 === errors;
valid15 = valid15 || _valid5;
if(!valid15){
const _errs55 = errors;
if("inform" !== data8){
const err28 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/anyOf/2/const",keyword:"const",params:{allowedValue: "inform"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid5 = _errs55 === errors;
valid15 = valid15 || _valid5;
if(!valid15){
const _errs56 = errors;
if("perform" !== data8){
const err29 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/anyOf/3/const",keyword:"const",params:{allowedValue: "perform"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid5 = _errs56 === errors;
valid15 = valid15 || _valid5;
}
}
}
if(!valid15){
const err30 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
validate75.errors = vErrors;
return false;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
var valid12 = _errs50 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.sla !== undefined){
const _errs57 = errors;
if(!(validate23(data.sla, {instancePath:instancePath+"/sla",parentData:data,parentDataProperty:"sla",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid12 = _errs57 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.when !== undefined){
const _errs58 = errors;
if(!(validate40(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid12 = _errs58 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.follows !== undefined){
const _errs59 = errors;
if(!(validate23(data.follows, {instancePath:instancePath+"/follows",parentData:data,parentDataProperty:"follows",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid12 = _errs59 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.covers !== undefined){
let data12 = data.covers;
const _errs60 = errors;
if(errors === _errs60){
if(Array.isArray(data12)){
if(data12.length < 1){
validate75.errors = [{instancePath:instancePath+"/covers",schemaPath:"#/properties/covers/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid16 = true;
const len1 = data12.length;
for(let i2=0; i2<len1; i2++){
let data13 = data12[i2];
const _errs62 = errors;
if(typeof data13 !== "string"){
validate75.errors = [{instancePath:instancePath+"/covers/" + i2,schemaPath:"#/properties/covers/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(validate23(data13, {instancePath:instancePath+"/covers/" + i2,parentData:data12,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid16 = _errs62 === errors;
if(!valid16){
break;
}
}
if(valid16){
let i3 = data12.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data12[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate75.errors = [{instancePath:instancePath+"/covers",schemaPath:"#/properties/covers/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}}];
return false;
break;
}
indices1[item1] = i3;
}
}
}
}
}
else {
validate75.errors = [{instancePath:instancePath+"/covers",schemaPath:"#/properties/covers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid12 = _errs60 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.verdicts !== undefined){
let data14 = data.verdicts;
const _errs64 = errors;
if(errors === _errs64){
if(Array.isArray(data14)){
if(data14.length < 1){
validate75.errors = [{instancePath:instancePath+"/verdicts",schemaPath:"#/properties/verdicts/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid18 = true;
const len2 = data14.length;
for(let i4=0; i4<len2; i4++){
let data15 = data14[i4];
const _errs66 = errors;
if(typeof data15 !== "string"){
validate75.errors = [{instancePath:instancePath+"/verdicts/" + i4,schemaPath:"#/properties/verdicts/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
const _errs68 = errors;
let valid19 = false;
const _errs69 = errors;
if("approve" !== data15){
const err31 = {instancePath:instancePath+"/verdicts/" + i4,schemaPath:"#/properties/verdicts/items/anyOf/0/const",keyword:"const",params:{allowedValue: "approve"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid6 = _errs69 === errors;
valid19 = valid19 || _valid6;
if(!valid19){
const _errs70 = errors;
if("approve_with_remarks" !== data15){
const err32 = {instancePath:instancePath+"/verdicts/" + i4,schemaPath:"#/properties/verdicts/items/anyOf/1/const",keyword:"const",params:{allowedValue: "approve_with_remarks"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid6 = _errs70 === errors;
valid19 = valid19 || _valid6;
if(!valid19){
const _errs71 = errors;
if("return" !== data15){
const err33 = {instancePath:instancePath+"/verdicts/" + i4,schemaPath:"#/properties/verdicts/items/anyOf/2/const",keyword:"const",params:{allowedValue: "return"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid6 = _errs71 === errors;
valid19 = valid19 || _valid6;
if(!valid19){
const _errs72 = errors;
if("reject" !== data15){
const err34 = {instancePath:instancePath+"/verdicts/" + i4,schemaPath:"#/properties/verdicts/items/anyOf/3/const",keyword:"const",params:{allowedValue: "reject"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid6 = _errs72 === errors;
valid19 = valid19 || _valid6;
}
}
}
if(!valid19){
const err35 = {instancePath:instancePath+"/verdicts/" + i4,schemaPath:"#/properties/verdicts/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
validate75.errors = vErrors;
return false;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
}
var valid18 = _errs66 === errors;
if(!valid18){
break;
}
}
if(valid18){
let i5 = data14.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data14[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
validate75.errors = [{instancePath:instancePath+"/verdicts",schemaPath:"#/properties/verdicts/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}}];
return false;
break;
}
indices2[item2] = i5;
}
}
}
}
}
else {
validate75.errors = [{instancePath:instancePath+"/verdicts",schemaPath:"#/properties/verdicts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid12 = _errs64 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.may_ask !== undefined){
let data16 = data.may_ask;
const _errs73 = errors;
if(errors === _errs73){
if(Array.isArray(data16)){
if(data16.length < 1){
validate75.errors = [{instancePath:instancePath+"/may_ask",schemaPath:"#/properties/may_ask/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid21 = true;
const len3 = data16.length;
for(let i6=0; i6<len3; i6++){
let data17 = data16[i6];
const _errs75 = errors;
if(typeof data17 !== "string"){
validate75.errors = [{instancePath:instancePath+"/may_ask/" + i6,schemaPath:"#/properties/may_ask/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(validate23(data17, {instancePath:instancePath+"/may_ask/" + i6,parentData:data16,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid21 = _errs75 === errors;
if(!valid21){
break;
}
}
if(valid21){
let i7 = data16.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data16[i7];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
validate75.errors = [{instancePath:instancePath+"/may_ask",schemaPath:"#/properties/may_ask/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3}}];
return false;
break;
}
indices3[item3] = i7;
}
}
}
}
}
else {
validate75.errors = [{instancePath:instancePath+"/may_ask",schemaPath:"#/properties/may_ask/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid12 = _errs73 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate75.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
}


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.before === undefined) && (missing0 = "before")){
const err0 = {instancePath,schemaPath:"#/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/allOf/0/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(errors === _errs5){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.after === undefined) && (missing1 = "after")){
const err2 = {instancePath,schemaPath:"#/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/allOf/0/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate69.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs7 = errors;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.before === undefined) && (missing2 = "before")) || ((data.after === undefined) && (missing2 = "after"))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid2 = _errs9 === errors;
if(valid2){
validate69.errors = [{instancePath,schemaPath:"#/allOf/1/not",keyword:"not",params:{}}];
return false;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs7 === errors;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((((data.stage === undefined) && (missing3 = "stage")) || ((data.title === undefined) && (missing3 = "title"))) || ((data.steps === undefined) && (missing3 = "steps"))){
validate69.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs11 = errors;
for(const key0 in data){
if(!((((((key0 === "before") || (key0 === "after")) || (key0 === "stage")) || (key0 === "title")) || (key0 === "when")) || (key0 === "steps"))){
validate69.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs11 === errors){
if(data.before !== undefined){
const _errs12 = errors;
if(!(validate23(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.after !== undefined){
const _errs13 = errors;
if(!(validate23(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.stage !== undefined){
const _errs14 = errors;
if(!(validate23(data.stage, {instancePath:instancePath+"/stage",parentData:data,parentDataProperty:"stage",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.title !== undefined){
const _errs15 = errors;
if(!(validate25(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.when !== undefined){
const _errs16 = errors;
if(!(validate40(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.steps !== undefined){
let data5 = data.steps;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data5)){
if(data5.length < 1){
validate69.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid4 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs19 = errors;
if(!(validate75(data5[i0], {instancePath:instancePath+"/steps/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
var valid4 = _errs19 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate69.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
else {
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","allOf":[{"not":{"type":"object","required":["role","any_of"]}},{"anyOf":[{"type":"object","required":["role"]},{"type":"object","required":["any_of"]}]},{"if":{"type":"object","required":["any_of"]},"then":{"type":"object","required":["step"]}},{"if":{"type":"object","not":{"anyOf":[{"type":"object","required":["act"],"properties":{"act":{"const":"inform"}}},{"type":"object","required":["act"],"properties":{"act":{"const":"advise"}}}]}},"then":{"type":"object","required":["sla"]}},{"if":{"type":"object","required":["act"],"properties":{"act":{"const":"inform"}}},"then":{"not":{"type":"object","required":["sla"]}}}],"required":["to"],"additionalProperties":false,"properties":{"to":{"$ref":"#/definitions/id"},"step":{"$ref":"#/definitions/id"},"role":{"$ref":"#/definitions/id"},"any_of":{"type":"array","minItems":2,"uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}},"at_least":{"type":"integer","minimum":1,"maximum":20},"act":{"type":"string","anyOf":[{"const":"approve"},{"const":"advise"},{"const":"inform"},{"const":"perform"}]},"sla":{"$ref":"#/definitions/id"},"when":{"$ref":"#/definitions/when"},"follows":{"$ref":"#/definitions/id"},"covers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}},"verdicts":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","anyOf":[{"const":"approve"},{"const":"approve_with_remarks"},{"const":"return"},{"const":"reject"}]}},"may_ask":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}}}};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.role === undefined) && (missing0 = "role")) || ((data.any_of === undefined) && (missing0 = "any_of"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid1 = _errs3 === errors;
if(valid1){
validate86.errors = [{instancePath,schemaPath:"#/allOf/0/not",keyword:"not",params:{}}];
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(errors === _errs7){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.role === undefined) && (missing1 = "role")){
const err2 = {instancePath,schemaPath:"#/allOf/1/anyOf/0/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/allOf/1/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.any_of === undefined) && (missing2 = "any_of")){
const err4 = {instancePath,schemaPath:"#/allOf/1/anyOf/1/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/allOf/1/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err6 = {instancePath,schemaPath:"#/allOf/1/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate86.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
if(valid0){
const _errs11 = errors;
const _errs12 = errors;
let valid3 = true;
const _errs13 = errors;
if(errors === _errs13){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.any_of === undefined) && (missing3 = "any_of")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.step === undefined) && (missing4 = "step")){
validate86.errors = [{instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
}
else {
validate86.errors = [{instancePath,schemaPath:"#/allOf/2/then/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid1 = _errs15 === errors;
valid3 = _valid1;
}
if(!valid3){
const err9 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate86.errors = vErrors;
return false;
}
var valid0 = _errs11 === errors;
if(valid0){
const _errs17 = errors;
const _errs18 = errors;
let valid4 = true;
const _errs19 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs21 = errors;
const _errs22 = errors;
const _errs23 = errors;
let valid6 = false;
const _errs24 = errors;
if(errors === _errs24){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.act === undefined) && (missing5 = "act")){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if(data.act !== undefined){
if("inform" !== data.act){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
else {
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid3 = _errs24 === errors;
valid6 = valid6 || _valid3;
if(!valid6){
const _errs27 = errors;
if(errors === _errs27){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.act === undefined) && (missing6 = "act")){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
if(data.act !== undefined){
if("advise" !== data.act){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else {
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid3 = _errs27 === errors;
valid6 = valid6 || _valid3;
}
if(!valid6){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs22 === errors;
if(valid5){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs30 = errors;
if(errors === _errs30){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.sla === undefined) && (missing7 = "sla")){
validate86.errors = [{instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
}
else {
validate86.errors = [{instancePath,schemaPath:"#/allOf/3/then/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid2 = _errs30 === errors;
valid4 = _valid2;
}
if(!valid4){
const err19 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
validate86.errors = vErrors;
return false;
}
var valid0 = _errs17 === errors;
if(valid0){
const _errs32 = errors;
const _errs33 = errors;
let valid9 = true;
const _errs34 = errors;
if(errors === _errs34){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.act === undefined) && (missing8 = "act")){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
if(data.act !== undefined){
if("inform" !== data.act){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
else {
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid4 = _errs34 === errors;
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs37 = errors;
const _errs38 = errors;
const _errs39 = errors;
if(errors === _errs39){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.sla === undefined) && (missing9 = "sla")){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var valid11 = _errs39 === errors;
if(valid11){
validate86.errors = [{instancePath,schemaPath:"#/allOf/4/then/not",keyword:"not",params:{}}];
return false;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
var _valid4 = _errs37 === errors;
valid9 = _valid4;
}
if(!valid9){
const err25 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
validate86.errors = vErrors;
return false;
}
var valid0 = _errs32 === errors;
}
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.to === undefined) && (missing10 = "to")){
validate86.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs41 = errors;
for(const key0 in data){
if(!(func2.call(schema26.properties, key0))){
validate86.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs41 === errors){
if(data.to !== undefined){
const _errs42 = errors;
if(!(validate23(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid12 = _errs42 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.step !== undefined){
const _errs43 = errors;
if(!(validate23(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid12 = _errs43 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.role !== undefined){
const _errs44 = errors;
if(!(validate23(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid12 = _errs44 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.any_of !== undefined){
let data6 = data.any_of;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data6)){
if(data6.length < 2){
validate86.errors = [{instancePath:instancePath+"/any_of",schemaPath:"#/properties/any_of/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid13 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs47 = errors;
if(typeof data7 !== "string"){
validate86.errors = [{instancePath:instancePath+"/any_of/" + i0,schemaPath:"#/properties/any_of/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(validate23(data7, {instancePath:instancePath+"/any_of/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid13 = _errs47 === errors;
if(!valid13){
break;
}
}
if(valid13){
let i1 = data6.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data6[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate86.errors = [{instancePath:instancePath+"/any_of",schemaPath:"#/properties/any_of/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
validate86.errors = [{instancePath:instancePath+"/any_of",schemaPath:"#/properties/any_of/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid12 = _errs45 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.at_least !== undefined){
let data8 = data.at_least;
const _errs49 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate86.errors = [{instancePath:instancePath+"/at_least",schemaPath:"#/properties/at_least/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs49){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 20 || isNaN(data8)){
validate86.errors = [{instancePath:instancePath+"/at_least",schemaPath:"#/properties/at_least/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}}];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate86.errors = [{instancePath:instancePath+"/at_least",schemaPath:"#/properties/at_least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid12 = _errs49 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.act !== undefined){
let data9 = data.act;
const _errs51 = errors;
if(typeof data9 !== "string"){
validate86.errors = [{instancePath:instancePath+"/act",schemaPath:"#/properties/act/type",keyword:"type",params:{type: "string"}}];
return false;
}
const _errs53 = errors;
let valid15 = false;
const _errs54 = errors;
if("approve" !== data9){
const err26 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/anyOf/0/const",keyword:"const",params:{allowedValue: "approve"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid5 = _errs54 === errors;
valid15 = valid15 || _valid5;
if(!valid15){
const _errs55 = errors;
if("advise" !== data9){
const err27 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/anyOf/1/const",keyword:"const",params:{allowedValue: "advise"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid5 = _errs55 === errors;
valid15 = valid15 || _valid5;
if(!valid15){
const _errs56 = errors;
if("inform" !== data9){
const err28 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/anyOf/2/const",keyword:"const",params:{allowedValue: "inform"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid5 = _errs56 === errors;
valid15 = valid15 || _valid5;
if(!valid15){
const _errs57 = errors;
if("perform" !== data9){
const err29 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/anyOf/3/const",keyword:"const",params:{allowedValue: "perform"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid5 = _errs57 === errors;
valid15 = valid15 || _valid5;
}
}
}
if(!valid15){
const err30 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
validate86.errors = vErrors;
return false;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
var valid12 = _errs51 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.sla !== undefined){
const _errs58 = errors;
if(!(validate23(data.sla, {instancePath:instancePath+"/sla",parentData:data,parentDataProperty:"sla",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid12 = _errs58 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.when !== undefined){
const _errs59 = errors;
if(!(validate40(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid12 = _errs59 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.follows !== undefined){
const _errs60 = errors;
if(!(validate23(data.follows, {instancePath:instancePath+"/follows",parentData:data,parentDataProperty:"follows",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid12 = _errs60 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.covers !== undefined){
let data13 = data.covers;
const _errs61 = errors;
if(errors === _errs61){
if(Array.isArray(data13)){
if(data13.length < 1){
validate86.errors = [{instancePath:instancePath+"/covers",schemaPath:"#/properties/covers/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid16 = true;
const len1 = data13.length;
for(let i2=0; i2<len1; i2++){
let data14 = data13[i2];
const _errs63 = errors;
if(typeof data14 !== "string"){
validate86.errors = [{instancePath:instancePath+"/covers/" + i2,schemaPath:"#/properties/covers/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(validate23(data14, {instancePath:instancePath+"/covers/" + i2,parentData:data13,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid16 = _errs63 === errors;
if(!valid16){
break;
}
}
if(valid16){
let i3 = data13.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data13[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate86.errors = [{instancePath:instancePath+"/covers",schemaPath:"#/properties/covers/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}}];
return false;
break;
}
indices1[item1] = i3;
}
}
}
}
}
else {
validate86.errors = [{instancePath:instancePath+"/covers",schemaPath:"#/properties/covers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid12 = _errs61 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.verdicts !== undefined){
let data15 = data.verdicts;
const _errs65 = errors;
if(errors === _errs65){
if(Array.isArray(data15)){
if(data15.length < 1){
validate86.errors = [{instancePath:instancePath+"/verdicts",schemaPath:"#/properties/verdicts/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid18 = true;
const len2 = data15.length;
for(let i4=0; i4<len2; i4++){
let data16 = data15[i4];
const _errs67 = errors;
if(typeof data16 !== "string"){
validate86.errors = [{instancePath:instancePath+"/verdicts/" + i4,schemaPath:"#/properties/verdicts/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
const _errs69 = errors;
let valid19 = false;
const _errs70 = errors;
if("approve" !== data16){
const err31 = {instancePath:instancePath+"/verdicts/" + i4,schemaPath:"#/properties/verdicts/items/anyOf/0/const",keyword:"const",params:{allowedValue: "approve"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid6 = _errs70 === errors;
valid19 = valid19 || _valid6;
if(!valid19){
const _errs71 = errors;
if("approve_with_remarks" !== data16){
const err32 = {instancePath:instancePath+"/verdicts/" + i4,schemaPath:"#/properties/verdicts/items/anyOf/1/const",keyword:"const",params:{allowedValue: "approve_with_remarks"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid6 = _errs71 === errors;
valid19 = valid19 || _valid6;
if(!valid19){
const _errs72 = errors;
if("return" !== data16){
const err33 = {instancePath:instancePath+"/verdicts/" + i4,schemaPath:"#/properties/verdicts/items/anyOf/2/const",keyword:"const",params:{allowedValue: "return"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid6 = _errs72 === errors;
valid19 = valid19 || _valid6;
if(!valid19){
const _errs73 = errors;
if("reject" !== data16){
const err34 = {instancePath:instancePath+"/verdicts/" + i4,schemaPath:"#/properties/verdicts/items/anyOf/3/const",keyword:"const",params:{allowedValue: "reject"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid6 = _errs73 === errors;
valid19 = valid19 || _valid6;
}
}
}
if(!valid19){
const err35 = {instancePath:instancePath+"/verdicts/" + i4,schemaPath:"#/properties/verdicts/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
validate86.errors = vErrors;
return false;
}
else {
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
}
var valid18 = _errs67 === errors;
if(!valid18){
break;
}
}
if(valid18){
let i5 = data15.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data15[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
validate86.errors = [{instancePath:instancePath+"/verdicts",schemaPath:"#/properties/verdicts/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}}];
return false;
break;
}
indices2[item2] = i5;
}
}
}
}
}
else {
validate86.errors = [{instancePath:instancePath+"/verdicts",schemaPath:"#/properties/verdicts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid12 = _errs65 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.may_ask !== undefined){
let data17 = data.may_ask;
const _errs74 = errors;
if(errors === _errs74){
if(Array.isArray(data17)){
if(data17.length < 1){
validate86.errors = [{instancePath:instancePath+"/may_ask",schemaPath:"#/properties/may_ask/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid21 = true;
const len3 = data17.length;
for(let i6=0; i6<len3; i6++){
let data18 = data17[i6];
const _errs76 = errors;
if(typeof data18 !== "string"){
validate86.errors = [{instancePath:instancePath+"/may_ask/" + i6,schemaPath:"#/properties/may_ask/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(validate23(data18, {instancePath:instancePath+"/may_ask/" + i6,parentData:data17,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid21 = _errs76 === errors;
if(!valid21){
break;
}
}
if(valid21){
let i7 = data17.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data17[i7];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
validate86.errors = [{instancePath:instancePath+"/may_ask",schemaPath:"#/properties/may_ask/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3}}];
return false;
break;
}
indices3[item3] = i7;
}
}
}
}
}
else {
validate86.errors = [{instancePath:instancePath+"/may_ask",schemaPath:"#/properties/may_ask/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid12 = _errs74 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate86.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate86.errors = vErrors;
return errors === 0;
}

const pattern5 = new RegExp("^(0|[1-9]\\d{0,2})(\\.\\d{1,2})? %$", "u");

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate105.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d{0,2})(\\.\\d{1,2})? %$"}}];
return false;
}
}
else {
validate105.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate105.errors = vErrors;
return errors === 0;
}


function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.in === undefined) && (missing0 = "in")) || ((data.sla === undefined) && (missing0 = "sla"))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!(((key0 === "in") || (key0 === "step")) || (key0 === "sla"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs3 === errors){
if(data.in !== undefined){
const _errs4 = errors;
if(!(validate23(data.in, {instancePath:instancePath+"/in",parentData:data,parentDataProperty:"in",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.step !== undefined){
const _errs5 = errors;
if(!(validate23(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.sla !== undefined){
const _errs6 = errors;
if(!(validate23(data.sla, {instancePath:instancePath+"/sla",parentData:data,parentDataProperty:"sla",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(errors === _errs7){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.in === undefined) && (missing1 = "in")) || ((data.allow === undefined) && (missing1 = "allow"))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
const _errs9 = errors;
for(const key1 in data){
if(!(((key1 === "in") || (key1 === "step")) || (key1 === "allow"))){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
}
if(_errs9 === errors){
if(data.in !== undefined){
const _errs10 = errors;
if(!(validate23(data.in, {instancePath:instancePath+"/in",parentData:data,parentDataProperty:"in",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.step !== undefined){
const _errs11 = errors;
if(!(validate23(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.allow !== undefined){
const _errs12 = errors;
if(!(validate105(data.allow, {instancePath:instancePath+"/allow",parentData:data,parentDataProperty:"allow",rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs13 = errors;
if(errors === _errs13){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.every_step === undefined) && (missing2 = "every_step")) || ((data.sla === undefined) && (missing2 = "sla"))){
const err6 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
const _errs15 = errors;
for(const key2 in data){
if(!((key2 === "every_step") || (key2 === "sla"))){
const err7 = {instancePath,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
}
if(_errs15 === errors){
if(data.every_step !== undefined){
const _errs16 = errors;
if(true !== data.every_step){
const err8 = {instancePath:instancePath+"/every_step",schemaPath:"#/anyOf/2/properties/every_step/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.sla !== undefined){
const _errs17 = errors;
if(!(validate23(data.sla, {instancePath:instancePath+"/sla",parentData:data,parentDataProperty:"sla",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs13 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs18 = errors;
if(errors === _errs18){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.every_step === undefined) && (missing3 = "every_step")) || ((data.allow === undefined) && (missing3 = "allow"))){
const err10 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: missing3}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
const _errs20 = errors;
for(const key3 in data){
if(!((key3 === "every_step") || (key3 === "allow"))){
const err11 = {instancePath,schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break;
}
}
if(_errs20 === errors){
if(data.every_step !== undefined){
const _errs21 = errors;
if(true !== data.every_step){
const err12 = {instancePath:instancePath+"/every_step",schemaPath:"#/anyOf/3/properties/every_step/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.allow !== undefined){
const _errs22 = errors;
if(!(validate105(data.allow, {instancePath:instancePath+"/allow",parentData:data,parentDataProperty:"allow",rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid0 = _errs18 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
const err14 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate99.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate99.errors = vErrors;
return errors === 0;
}


function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate112.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,40}$)[a-z][a-z0-9]*([_-][a-z0-9]+)*$"}}];
return false;
}
}
else {
validate112.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate112.errors = vErrors;
return errors === 0;
}


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.document === undefined) && (missing0 = "document")) || ((data.by === undefined) && (missing0 = "by"))){
validate110.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "document") || (key0 === "by")) || (key0 === "checked_by")) || (key0 === "when"))){
validate110.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.document !== undefined){
const _errs2 = errors;
if(!(validate23(data.document, {instancePath:instancePath+"/document",parentData:data,parentDataProperty:"document",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
const _errs3 = errors;
if(!(validate112(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checked_by !== undefined){
const _errs4 = errors;
if(!(validate23(data.checked_by, {instancePath:instancePath+"/checked_by",parentData:data,parentDataProperty:"checked_by",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.when !== undefined){
const _errs5 = errors;
if(!(validate40(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate110.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.add_stage === undefined) && (missing0 = "add_stage")){
const err0 = {instancePath,schemaPath:"#/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/allOf/0/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(errors === _errs5){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.add === undefined) && (missing1 = "add")){
const err2 = {instancePath,schemaPath:"#/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/allOf/0/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(errors === _errs7){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.remove === undefined) && (missing2 = "remove")){
const err4 = {instancePath,schemaPath:"#/allOf/0/anyOf/2/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/allOf/0/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.change_sla === undefined) && (missing3 = "change_sla")){
const err6 = {instancePath,schemaPath:"#/allOf/0/anyOf/3/required",keyword:"required",params:{missingProperty: missing3}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath,schemaPath:"#/allOf/0/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs11 = errors;
if(errors === _errs11){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.require === undefined) && (missing4 = "require")){
const err8 = {instancePath,schemaPath:"#/allOf/0/anyOf/4/required",keyword:"required",params:{missingProperty: missing4}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath,schemaPath:"#/allOf/0/anyOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs13 = errors;
if(errors === _errs13){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.waive === undefined) && (missing5 = "waive")){
const err10 = {instancePath,schemaPath:"#/allOf/0/anyOf/5/required",keyword:"required",params:{missingProperty: missing5}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath,schemaPath:"#/allOf/0/anyOf/5/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid0 = _errs13 === errors;
valid1 = valid1 || _valid0;
}
}
}
}
}
if(!valid1){
const err12 = {instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs15 = errors;
const _errs16 = errors;
let valid2 = true;
const _errs17 = errors;
const _errs18 = errors;
let valid3 = false;
const _errs19 = errors;
if(errors === _errs19){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.remove === undefined) && (missing6 = "remove")){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid2 = _errs19 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs21 = errors;
if(errors === _errs21){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.waive === undefined) && (missing7 = "waive")){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid2 = _errs21 === errors;
valid3 = valid3 || _valid2;
}
if(!valid3){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs23 = errors;
if(errors === _errs23){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.in_force === undefined) && (missing8 = "in_force")){
validate22.errors = [{instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
if(data.in_force !== undefined){
let data0 = data.in_force;
const _errs25 = errors;
if(errors === _errs25){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing9;
if((data0.until === undefined) && (missing9 = "until")){
validate22.errors = [{instancePath:instancePath+"/in_force",schemaPath:"#/allOf/1/then/properties/in_force/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/in_force",schemaPath:"#/allOf/1/then/properties/in_force/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/allOf/1/then/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid1 = _errs23 === errors;
valid2 = _valid1;
}
if(!valid2){
const err18 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
validate22.errors = vErrors;
return false;
}
var valid0 = _errs15 === errors;
if(valid0){
const _errs27 = errors;
const _errs28 = errors;
let valid5 = true;
const _errs29 = errors;
if(errors === _errs29){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.in_force === undefined) && (missing10 = "in_force")){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
if(data.in_force !== undefined){
let data1 = data.in_force;
const _errs31 = errors;
if(errors === _errs31){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing11;
if((data1.until === undefined) && (missing11 = "until")){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
if(data1.until !== undefined){
if("open" !== data1.until){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
else {
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
}
else {
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid3 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs34 = errors;
if(errors === _errs34){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if((data.basis === undefined) && (missing12 = "basis")){
validate22.errors = [{instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/allOf/2/then/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid3 = _errs34 === errors;
valid5 = _valid3;
}
if(!valid5){
const err24 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
validate22.errors = vErrors;
return false;
}
var valid0 = _errs27 === errors;
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if(((data.amendment === undefined) && (missing13 = "amendment")) || ((data.title === undefined) && (missing13 = "title"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs36 = errors;
for(const key0 in data){
if(!(func2.call(schema7.properties, key0))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs36 === errors){
if(data.amendment !== undefined){
const _errs37 = errors;
if(!(validate23(data.amendment, {instancePath:instancePath+"/amendment",parentData:data,parentDataProperty:"amendment",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid8 = _errs37 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.title !== undefined){
const _errs38 = errors;
if(!(validate25(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid8 = _errs38 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.basis !== undefined){
const _errs39 = errors;
if(!(validate27(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid8 = _errs39 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.owner !== undefined){
const _errs40 = errors;
if(!(validate29(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid8 = _errs40 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.group !== undefined){
const _errs41 = errors;
if(!(validate23(data.group, {instancePath:instancePath+"/group",parentData:data,parentDataProperty:"group",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid8 = _errs41 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.in_force !== undefined){
const _errs42 = errors;
if(!(validate32(data.in_force, {instancePath:instancePath+"/in_force",parentData:data,parentDataProperty:"in_force",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid8 = _errs42 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.overrides !== undefined){
let data9 = data.overrides;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data9)){
if(data9.length < 1){
validate22.errors = [{instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid9 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs45 = errors;
if(typeof data10 !== "string"){
validate22.errors = [{instancePath:instancePath+"/overrides/" + i0,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(validate23(data10, {instancePath:instancePath+"/overrides/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid9 = _errs45 === errors;
if(!valid9){
break;
}
}
if(valid9){
let i1 = data9.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data9[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate22.errors = [{instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid8 = _errs43 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.routes !== undefined){
let data11 = data.routes;
const _errs47 = errors;
const _errs48 = errors;
let valid11 = false;
const _errs49 = errors;
if(errors === _errs49){
if(Array.isArray(data11)){
if(data11.length < 1){
const err25 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/anyOf/0/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
var valid12 = true;
const len1 = data11.length;
for(let i2=0; i2<len1; i2++){
let data12 = data11[i2];
const _errs51 = errors;
if(typeof data12 !== "string"){
const err26 = {instancePath:instancePath+"/routes/" + i2,schemaPath:"#/properties/routes/anyOf/0/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!(validate23(data12, {instancePath:instancePath+"/routes/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid12 = _errs51 === errors;
if(!valid12){
break;
}
}
if(valid12){
let i3 = data11.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data11[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err27 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/anyOf/0/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid4 = _errs49 === errors;
valid11 = valid11 || _valid4;
if(!valid11){
const _errs53 = errors;
if(errors === _errs53){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing14;
if((data11.not === undefined) && (missing14 = "not")){
const err29 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/anyOf/1/required",keyword:"required",params:{missingProperty: missing14}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
const _errs55 = errors;
for(const key1 in data11){
if(!(key1 === "not")){
const err30 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
break;
}
}
if(_errs55 === errors){
if(data11.not !== undefined){
let data13 = data11.not;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data13)){
if(data13.length < 1){
const err31 = {instancePath:instancePath+"/routes/not",schemaPath:"#/properties/routes/anyOf/1/properties/not/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
var valid15 = true;
const len2 = data13.length;
for(let i4=0; i4<len2; i4++){
let data14 = data13[i4];
const _errs58 = errors;
if(typeof data14 !== "string"){
const err32 = {instancePath:instancePath+"/routes/not/" + i4,schemaPath:"#/properties/routes/anyOf/1/properties/not/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!(validate23(data14, {instancePath:instancePath+"/routes/not/" + i4,parentData:data13,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid15 = _errs58 === errors;
if(!valid15){
break;
}
}
if(valid15){
let i5 = data13.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data13[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err33 = {instancePath:instancePath+"/routes/not",schemaPath:"#/properties/routes/anyOf/1/properties/not/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/routes/not",schemaPath:"#/properties/routes/anyOf/1/properties/not/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
}
}
}
else {
const err35 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
var _valid4 = _errs53 === errors;
valid11 = valid11 || _valid4;
}
if(!valid11){
const err36 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
var valid8 = _errs47 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.when !== undefined){
const _errs60 = errors;
if(!(validate40(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid8 = _errs60 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.add_stage !== undefined){
let data16 = data.add_stage;
const _errs61 = errors;
if(errors === _errs61){
if(Array.isArray(data16)){
if(data16.length < 1){
validate22.errors = [{instancePath:instancePath+"/add_stage",schemaPath:"#/properties/add_stage/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid17 = true;
const len3 = data16.length;
for(let i6=0; i6<len3; i6++){
const _errs63 = errors;
if(!(validate69(data16[i6], {instancePath:instancePath+"/add_stage/" + i6,parentData:data16,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid17 = _errs63 === errors;
if(!valid17){
break;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/add_stage",schemaPath:"#/properties/add_stage/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid8 = _errs61 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.add !== undefined){
let data18 = data.add;
const _errs64 = errors;
if(errors === _errs64){
if(Array.isArray(data18)){
if(data18.length < 1){
validate22.errors = [{instancePath:instancePath+"/add",schemaPath:"#/properties/add/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid18 = true;
const len4 = data18.length;
for(let i7=0; i7<len4; i7++){
const _errs66 = errors;
if(!(validate86(data18[i7], {instancePath:instancePath+"/add/" + i7,parentData:data18,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid18 = _errs66 === errors;
if(!valid18){
break;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/add",schemaPath:"#/properties/add/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid8 = _errs64 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.remove !== undefined){
let data20 = data.remove;
const _errs67 = errors;
if(errors === _errs67){
if(Array.isArray(data20)){
if(data20.length < 1){
validate22.errors = [{instancePath:instancePath+"/remove",schemaPath:"#/properties/remove/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid19 = true;
const len5 = data20.length;
for(let i8=0; i8<len5; i8++){
let data21 = data20[i8];
const _errs69 = errors;
if(errors === _errs69){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing15;
if(((data21.from === undefined) && (missing15 = "from")) || ((data21.step === undefined) && (missing15 = "step"))){
validate22.errors = [{instancePath:instancePath+"/remove/" + i8,schemaPath:"#/properties/remove/items/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
const _errs71 = errors;
for(const key2 in data21){
if(!((key2 === "from") || (key2 === "step"))){
validate22.errors = [{instancePath:instancePath+"/remove/" + i8,schemaPath:"#/properties/remove/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs71 === errors){
if(data21.from !== undefined){
const _errs72 = errors;
if(!(validate23(data21.from, {instancePath:instancePath+"/remove/" + i8+"/from",parentData:data21,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid20 = _errs72 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data21.step !== undefined){
const _errs73 = errors;
if(!(validate23(data21.step, {instancePath:instancePath+"/remove/" + i8+"/step",parentData:data21,parentDataProperty:"step",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid20 = _errs73 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/remove/" + i8,schemaPath:"#/properties/remove/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid19 = _errs69 === errors;
if(!valid19){
break;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/remove",schemaPath:"#/properties/remove/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid8 = _errs67 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.change_sla !== undefined){
let data24 = data.change_sla;
const _errs74 = errors;
if(errors === _errs74){
if(Array.isArray(data24)){
if(data24.length < 1){
validate22.errors = [{instancePath:instancePath+"/change_sla",schemaPath:"#/properties/change_sla/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid21 = true;
const len6 = data24.length;
for(let i9=0; i9<len6; i9++){
const _errs76 = errors;
if(!(validate99(data24[i9], {instancePath:instancePath+"/change_sla/" + i9,parentData:data24,parentDataProperty:i9,rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var valid21 = _errs76 === errors;
if(!valid21){
break;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/change_sla",schemaPath:"#/properties/change_sla/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid8 = _errs74 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.require !== undefined){
let data26 = data.require;
const _errs77 = errors;
if(errors === _errs77){
if(Array.isArray(data26)){
if(data26.length < 1){
validate22.errors = [{instancePath:instancePath+"/require",schemaPath:"#/properties/require/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid22 = true;
const len7 = data26.length;
for(let i10=0; i10<len7; i10++){
const _errs79 = errors;
if(!(validate110(data26[i10], {instancePath:instancePath+"/require/" + i10,parentData:data26,parentDataProperty:i10,rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid22 = _errs79 === errors;
if(!valid22){
break;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid8 = _errs77 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.waive !== undefined){
let data28 = data.waive;
const _errs80 = errors;
if(errors === _errs80){
if(Array.isArray(data28)){
if(data28.length < 1){
validate22.errors = [{instancePath:instancePath+"/waive",schemaPath:"#/properties/waive/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid23 = true;
const len8 = data28.length;
for(let i11=0; i11<len8; i11++){
let data29 = data28[i11];
const _errs82 = errors;
if(errors === _errs82){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing16;
if((data29.document === undefined) && (missing16 = "document")){
validate22.errors = [{instancePath:instancePath+"/waive/" + i11,schemaPath:"#/properties/waive/items/required",keyword:"required",params:{missingProperty: missing16}}];
return false;
}
else {
const _errs84 = errors;
for(const key3 in data29){
if(!(key3 === "document")){
validate22.errors = [{instancePath:instancePath+"/waive/" + i11,schemaPath:"#/properties/waive/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs84 === errors){
if(data29.document !== undefined){
if(!(validate23(data29.document, {instancePath:instancePath+"/waive/" + i11+"/document",parentData:data29,parentDataProperty:"document",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/waive/" + i11,schemaPath:"#/properties/waive/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid23 = _errs82 === errors;
if(!valid23){
break;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/waive",schemaPath:"#/properties/waive/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid8 = _errs80 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const calendar_ = validate118;
const pattern8 = new RegExp("^([01]\\d|2[0-3]):[0-5]\\d-(([01]\\d|2[0-3]):[0-5]\\d|24:00)( ([01]\\d|2[0-3]):[0-5]\\d-(([01]\\d|2[0-3]):[0-5]\\d|24:00))*$", "u");

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern8.test(data)){
validate121.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([01]\\d|2[0-3]):[0-5]\\d-(([01]\\d|2[0-3]):[0-5]\\d|24:00)( ([01]\\d|2[0-3]):[0-5]\\d-(([01]\\d|2[0-3]):[0-5]\\d|24:00))*$"}}];
return false;
}
}
else {
validate121.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate121.errors = vErrors;
return errors === 0;
}


function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "basis") || (key0 === "off")) || (key0 === "work")) || (key0 === "short"))){
validate129.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.basis !== undefined){
const _errs2 = errors;
if(!(validate27(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.off !== undefined){
let data1 = data.off;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(typeof data2 !== "string"){
validate129.errors = [{instancePath:instancePath+"/off/" + i0,schemaPath:"#/properties/off/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(validate33(data2, {instancePath:instancePath+"/off/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate129.errors = [{instancePath:instancePath+"/off",schemaPath:"#/properties/off/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate129.errors = [{instancePath:instancePath+"/off",schemaPath:"#/properties/off/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.work !== undefined){
let data3 = data.work;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs9 = errors;
if(!(validate33(key1, {instancePath:instancePath+"/work",parentData:data3,parentDataProperty:"work",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid3 = _errs9 === errors;
if(!valid3){
const err0 = {instancePath:instancePath+"/work",schemaPath:"#/properties/work/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate129.errors = vErrors;
return false;
break;
}
}
if(valid3){
for(const key2 in data3){
const _errs11 = errors;
if(!(validate121(data3[key2], {instancePath:instancePath+"/work/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var valid4 = _errs11 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate129.errors = [{instancePath:instancePath+"/work",schemaPath:"#/properties/work/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.short !== undefined){
let data5 = data.short;
const _errs12 = errors;
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key3 in data5){
const _errs14 = errors;
if(!(validate33(key3, {instancePath:instancePath+"/short",parentData:data5,parentDataProperty:"short",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid5 = _errs14 === errors;
if(!valid5){
const err1 = {instancePath:instancePath+"/short",schemaPath:"#/properties/short/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate129.errors = vErrors;
return false;
break;
}
}
if(valid5){
for(const key4 in data5){
const _errs16 = errors;
if(!(validate121(data5[key4], {instancePath:instancePath+"/short/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var valid6 = _errs16 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate129.errors = [{instancePath:instancePath+"/short",schemaPath:"#/properties/short/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate129.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate129.errors = vErrors;
return errors === 0;
}

const pattern7 = new RegExp("^(UTC|[A-Z][A-Za-z_]+(/[A-Z][A-Za-z0-9_+-]+)+)$", "u");
const pattern9 = new RegExp("^20\\d{2}$", "u");

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.calendar === undefined) && (missing0 = "calendar")) || ((data.time_zone === undefined) && (missing0 = "time_zone"))) || ((data.week === undefined) && (missing0 = "week"))) || ((data.years === undefined) && (missing0 = "years"))){
validate118.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "calendar") || (key0 === "title")) || (key0 === "time_zone")) || (key0 === "week")) || (key0 === "years"))){
validate118.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.calendar !== undefined){
const _errs2 = errors;
if(!(validate23(data.calendar, {instancePath:instancePath+"/calendar",parentData:data,parentDataProperty:"calendar",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs3 = errors;
if(!(validate25(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time_zone !== undefined){
let data2 = data.time_zone;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
validate118.errors = [{instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/pattern",keyword:"pattern",params:{pattern: "^(UTC|[A-Z][A-Za-z_]+(/[A-Z][A-Za-z0-9_+-]+)+)$"}}];
return false;
}
}
else {
validate118.errors = [{instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.week !== undefined){
let data3 = data.week;
const _errs6 = errors;
if(errors === _errs6){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
validate118.errors = [{instancePath:instancePath+"/week",schemaPath:"#/properties/week/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data3){
if(!(((((((key1 === "mon") || (key1 === "tue")) || (key1 === "wed")) || (key1 === "thu")) || (key1 === "fri")) || (key1 === "sat")) || (key1 === "sun"))){
validate118.errors = [{instancePath:instancePath+"/week",schemaPath:"#/properties/week/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs8 === errors){
if(data3.mon !== undefined){
const _errs9 = errors;
if(!(validate121(data3.mon, {instancePath:instancePath+"/week/mon",parentData:data3,parentDataProperty:"mon",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.tue !== undefined){
const _errs10 = errors;
if(!(validate121(data3.tue, {instancePath:instancePath+"/week/tue",parentData:data3,parentDataProperty:"tue",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.wed !== undefined){
const _errs11 = errors;
if(!(validate121(data3.wed, {instancePath:instancePath+"/week/wed",parentData:data3,parentDataProperty:"wed",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.thu !== undefined){
const _errs12 = errors;
if(!(validate121(data3.thu, {instancePath:instancePath+"/week/thu",parentData:data3,parentDataProperty:"thu",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.fri !== undefined){
const _errs13 = errors;
if(!(validate121(data3.fri, {instancePath:instancePath+"/week/fri",parentData:data3,parentDataProperty:"fri",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.sat !== undefined){
const _errs14 = errors;
if(!(validate121(data3.sat, {instancePath:instancePath+"/week/sat",parentData:data3,parentDataProperty:"sat",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.sun !== undefined){
const _errs15 = errors;
if(!(validate121(data3.sun, {instancePath:instancePath+"/week/sun",parentData:data3,parentDataProperty:"sun",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate118.errors = [{instancePath:instancePath+"/week",schemaPath:"#/properties/week/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.years !== undefined){
let data11 = data.years;
const _errs16 = errors;
if(errors === _errs16){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length < 1){
validate118.errors = [{instancePath:instancePath+"/years",schemaPath:"#/properties/years/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key2 in data11){
const _errs18 = errors;
if(errors === _errs18){
if(typeof key2 === "string"){
if(!pattern9.test(key2)){
const err0 = {instancePath:instancePath+"/years",schemaPath:"#/properties/years/propertyNames/pattern",keyword:"pattern",params:{pattern: "^20\\d{2}$"},propertyName:key2};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/years",schemaPath:"#/properties/years/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid2 = _errs18 === errors;
if(!valid2){
const err2 = {instancePath:instancePath+"/years",schemaPath:"#/properties/years/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate118.errors = vErrors;
return false;
break;
}
}
if(valid2){
for(const key3 in data11){
const _errs21 = errors;
if(!(validate129(data11[key3], {instancePath:instancePath+"/years/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
var valid3 = _errs21 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate118.errors = [{instancePath:instancePath+"/years",schemaPath:"#/properties/years/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate118.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate118.errors = vErrors;
return errors === 0;
}

const clients_ = validate137;
const pattern10 = new RegExp("^(\\d{10}|\\d{12}|(?=[A-Za-z0-9./ -]*\\d)[A-Za-z0-9]+([-./ ][A-Za-z0-9]+)*)$", "u");

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern10.test(data)){
validate142.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(\\d{10}|\\d{12}|(?=[A-Za-z0-9./ -]*\\d)[A-Za-z0-9]+([-./ ][A-Za-z0-9]+)*)$"}}];
return false;
}
}
else {
validate142.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate142.errors = vErrors;
return errors === 0;
}


function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.title === undefined) && (missing0 = "title")) || ((data.members === undefined) && (missing0 = "members"))){
validate139.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "title") || (key0 === "basis")) || (key0 === "members"))){
validate139.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
const _errs2 = errors;
if(!(validate25(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basis !== undefined){
const _errs3 = errors;
if(!(validate27(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.members !== undefined){
let data2 = data.members;
const _errs4 = errors;
if(errors === _errs4){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
validate139.errors = [{instancePath:instancePath+"/members",schemaPath:"#/properties/members/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key1 in data2){
const _errs6 = errors;
if(!(validate142(key1, {instancePath:instancePath+"/members",parentData:data2,parentDataProperty:"members",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
const err0 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate139.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 in data2){
const _errs8 = errors;
if(!(validate25(data2[key2], {instancePath:instancePath+"/members/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate139.errors = [{instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate139.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate139.errors = vErrors;
return errors === 0;
}


function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.clients === undefined) && (missing0 = "clients")){
validate137.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "clients")){
validate137.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.clients !== undefined){
let data0 = data.clients;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
validate137.errors = [{instancePath:instancePath+"/clients",schemaPath:"#/properties/clients/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key1 in data0){
const _errs4 = errors;
if(!(validate23(key1, {instancePath:instancePath+"/clients",parentData:data0,parentDataProperty:"clients",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
const err0 = {instancePath:instancePath+"/clients",schemaPath:"#/properties/clients/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate137.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 in data0){
const _errs6 = errors;
if(!(validate139(data0[key2], {instancePath:instancePath+"/clients/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate137.errors = [{instancePath:instancePath+"/clients",schemaPath:"#/properties/clients/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
}
}
}
else {
validate137.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate137.errors = vErrors;
return errors === 0;
}

const contract_ = validate146;
const schema37 = {"type":"object","minProperties":1,"propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":{"$ref":"#/definitions/fact_answer"},"properties":{"id":{"type":["string","integer"]},"inn":{"$ref":"#/definitions/inn"},"kpp":{"type":"string","pattern":"^\\d{4}[\\dA-Z]{2}\\d{3}$"},"ogrn":{"type":"string","pattern":"^(\\d{13}|\\d{15})$"},"tax_id":{"$ref":"#/definitions/tax_id"},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"name":{"$ref":"#/definitions/text"},"curator":{"$ref":"#/definitions/id"},"initiator":{"$ref":"#/definitions/id"},"documents":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":{"$ref":"#/definitions/document_answer"}},"confirmed":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}},"rates":{"$ref":"#/definitions/rates"}}};
const schema38 = {"anyOf":[{"$ref":"#/definitions/scalar"},{"type":"array","items":{"$ref":"#/definitions/scalar","type":["string","number","boolean"]},"uniqueItems":true}]};

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate43(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs4 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/1/items/type",keyword:"type",params:{type: schema38.anyOf[1].items.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(validate43(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(((typeof item0 !== "string") && (!((typeof item0 == "number") && (isFinite(item0))))) && (typeof item0 !== "boolean")){
continue;
}
if(typeof item0 == "string"){
item0 += "_";
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err1 = {instancePath,schemaPath:"#/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate148.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate148.errors = vErrors;
return errors === 0;
}

const pattern11 = new RegExp("^(\\d{10}|\\d{12})$", "u");

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern11.test(data)){
validate152.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(\\d{10}|\\d{12})$"}}];
return false;
}
}
else {
validate152.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate152.errors = vErrors;
return errors === 0;
}

const pattern15 = new RegExp("^(?=(\\D*\\d){1,18}\\D*$)(0|[1-9]\\d{0,2}( \\d{3})+|[1-9]\\d*)(\\.\\d{2,3})? [A-Z]{3}$", "u");

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern15.test(data)){
validate164.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?=(\\D*\\d){1,18}\\D*$)(0|[1-9]\\d{0,2}( \\d{3})+|[1-9]\\d*)(\\.\\d{2,3})? [A-Z]{3}$"}}];
return false;
}
}
else {
validate164.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate164.errors = vErrors;
return errors === 0;
}


function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if("missing" !== data){
const err1 = {instancePath,schemaPath:"#/anyOf/0/anyOf/0/const",keyword:"const",params:{allowedValue: "missing"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid1 = _errs4 === errors;
valid1 = valid1 || _valid1;
if(!valid1){
const _errs5 = errors;
if("received" !== data){
const err2 = {instancePath,schemaPath:"#/anyOf/0/anyOf/1/const",keyword:"const",params:{allowedValue: "received"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs5 === errors;
valid1 = valid1 || _valid1;
if(!valid1){
const _errs6 = errors;
if("invalid" !== data){
const err3 = {instancePath,schemaPath:"#/anyOf/0/anyOf/2/const",keyword:"const",params:{allowedValue: "invalid"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs6 === errors;
valid1 = valid1 || _valid1;
}
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/anyOf/0/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(errors === _errs7){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err5 = {instancePath,schemaPath:"#/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
const _errs9 = errors;
for(const key0 in data){
if(!(((((key0 === "received") || (key0 === "issued")) || (key0 === "until")) || (key0 === "promised")) || (key0 === "limit"))){
const err6 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
}
if(_errs9 === errors){
if(data.received !== undefined){
const _errs10 = errors;
if(!(validate33(data.received, {instancePath:instancePath+"/received",parentData:data,parentDataProperty:"received",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.issued !== undefined){
const _errs11 = errors;
if(!(validate33(data.issued, {instancePath:instancePath+"/issued",parentData:data,parentDataProperty:"issued",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.until !== undefined){
const _errs12 = errors;
if(!(validate33(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.promised !== undefined){
const _errs13 = errors;
if(!(validate33(data.promised, {instancePath:instancePath+"/promised",parentData:data,parentDataProperty:"promised",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.limit !== undefined){
const _errs14 = errors;
if(!(validate164(data.limit, {instancePath:instancePath+"/limit",parentData:data,parentDataProperty:"limit",rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate159.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate159.errors = vErrors;
return errors === 0;
}

const pattern16 = new RegExp("^[A-Z]{3}$", "u");

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern16.test(data)){
validate169.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}}];
return false;
}
}
else {
validate169.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate169.errors = vErrors;
return errors === 0;
}

const pattern17 = new RegExp("^\\d{1,9}(\\.\\d{1,8})?$", "u");

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if((typeof data == "number") && (isFinite(data))){
if(data <= 0 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/anyOf/0/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(errors === _errs3){
if(typeof data === "string"){
if(!pattern17.test(data)){
const err2 = {instancePath,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\d{1,9}(\\.\\d{1,8})?$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate171.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate171.errors = vErrors;
return errors === 0;
}


function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate168.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key0 in data){
const _errs1 = errors;
if(!(validate169(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate168.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
const _errs3 = errors;
if(!(validate171(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate168.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate168.errors = vErrors;
return errors === 0;
}

const pattern12 = new RegExp("^\\d{4}[\\dA-Z]{2}\\d{3}$", "u");
const pattern13 = new RegExp("^(\\d{13}|\\d{15})$", "u");
const pattern14 = new RegExp("^[A-Z]{2}$", "u");

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate146.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate146.errors = vErrors;
return false;
break;
}
}
if(valid0){
const _errs2 = errors;
for(const key1 in data){
if(!(func2.call(schema37.properties, key1))){
const _errs3 = errors;
if(!(validate148(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
if(_errs2 === errors){
if(data.id !== undefined){
let data1 = data.id;
const _errs4 = errors;
if((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))){
validate146.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema37.properties.id.type}}];
return false;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.inn !== undefined){
const _errs6 = errors;
if(!(validate152(data.inn, {instancePath:instancePath+"/inn",parentData:data,parentDataProperty:"inn",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.kpp !== undefined){
let data3 = data.kpp;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern12.test(data3)){
validate146.errors = [{instancePath:instancePath+"/kpp",schemaPath:"#/properties/kpp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}[\\dA-Z]{2}\\d{3}$"}}];
return false;
}
}
else {
validate146.errors = [{instancePath:instancePath+"/kpp",schemaPath:"#/properties/kpp/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.ogrn !== undefined){
let data4 = data.ogrn;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(!pattern13.test(data4)){
validate146.errors = [{instancePath:instancePath+"/ogrn",schemaPath:"#/properties/ogrn/pattern",keyword:"pattern",params:{pattern: "^(\\d{13}|\\d{15})$"}}];
return false;
}
}
else {
validate146.errors = [{instancePath:instancePath+"/ogrn",schemaPath:"#/properties/ogrn/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.tax_id !== undefined){
const _errs11 = errors;
if(!(validate142(data.tax_id, {instancePath:instancePath+"/tax_id",parentData:data,parentDataProperty:"tax_id",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.country !== undefined){
let data6 = data.country;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data6 === "string"){
if(!pattern14.test(data6)){
validate146.errors = [{instancePath:instancePath+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}}];
return false;
}
}
else {
validate146.errors = [{instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.name !== undefined){
const _errs14 = errors;
if(!(validate25(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.curator !== undefined){
const _errs15 = errors;
if(!(validate23(data.curator, {instancePath:instancePath+"/curator",parentData:data,parentDataProperty:"curator",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.initiator !== undefined){
const _errs16 = errors;
if(!(validate23(data.initiator, {instancePath:instancePath+"/initiator",parentData:data,parentDataProperty:"initiator",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.documents !== undefined){
let data10 = data.documents;
const _errs17 = errors;
if(errors === _errs17){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length < 1){
validate146.errors = [{instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key2 in data10){
const _errs19 = errors;
if(!(validate23(key2, {instancePath:instancePath+"/documents",parentData:data10,parentDataProperty:"documents",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid3 = _errs19 === errors;
if(!valid3){
const err1 = {instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate146.errors = vErrors;
return false;
break;
}
}
if(valid3){
for(const key3 in data10){
const _errs21 = errors;
if(!(validate159(data10[key3], {instancePath:instancePath+"/documents/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
var valid4 = _errs21 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
validate146.errors = [{instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.confirmed !== undefined){
let data12 = data.confirmed;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data12)){
var valid5 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
const _errs24 = errors;
if(typeof data13 !== "string"){
validate146.errors = [{instancePath:instancePath+"/confirmed/" + i0,schemaPath:"#/properties/confirmed/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(validate23(data13, {instancePath:instancePath+"/confirmed/" + i0,parentData:data12,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid5 = _errs24 === errors;
if(!valid5){
break;
}
}
if(valid5){
let i1 = data12.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data12[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate146.errors = [{instancePath:instancePath+"/confirmed",schemaPath:"#/properties/confirmed/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate146.errors = [{instancePath:instancePath+"/confirmed",schemaPath:"#/properties/confirmed/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.rates !== undefined){
const _errs26 = errors;
if(!(validate168(data.rates, {instancePath:instancePath+"/rates",parentData:data,parentDataProperty:"rates",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate146.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate146.errors = vErrors;
return errors === 0;
}

const documents_ = validate174;
const pattern18 = new RegExp("^(1 (working hour|working day|day|month|year)|(0|[2-9]|[1-9]\\d{1,3}) (working hours|working days|days|months|years))$", "u");

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern18.test(data)){
validate179.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(1 (working hour|working day|day|month|year)|(0|[2-9]|[1-9]\\d{1,3}) (working hours|working days|days|months|years))$"}}];
return false;
}
}
else {
validate179.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate179.errors = vErrors;
return errors === 0;
}


function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.for === undefined) && (missing0 = "for")) || ((data.since === undefined) && (missing0 = "since"))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!(((key0 === "for") || (key0 === "since")) || (key0 === "on"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs3 === errors){
if(data.for !== undefined){
const _errs4 = errors;
if(!(validate179(data.for, {instancePath:instancePath+"/for",parentData:data,parentDataProperty:"for",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.since !== undefined){
const _errs5 = errors;
if("issued" !== data.since){
const err2 = {instancePath:instancePath+"/since",schemaPath:"#/anyOf/0/properties/since/const",keyword:"const",params:{allowedValue: "issued"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.on !== undefined){
const _errs6 = errors;
if(!(validate112(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(errors === _errs7){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.until === undefined) && (missing1 = "until")){
const err4 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
const _errs9 = errors;
for(const key1 in data){
if(!(((key1 === "until") || (key1 === "default")) || (key1 === "on"))){
const err5 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
}
if(_errs9 === errors){
if(data.until !== undefined){
const _errs10 = errors;
if("stated" !== data.until){
const err6 = {instancePath:instancePath+"/until",schemaPath:"#/anyOf/1/properties/until/const",keyword:"const",params:{allowedValue: "stated"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.default !== undefined){
const _errs11 = errors;
if(!(validate179(data.default, {instancePath:instancePath+"/default",parentData:data,parentDataProperty:"default",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.on !== undefined){
const _errs12 = errors;
if(!(validate112(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs13 = errors;
if(errors === _errs13){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.until === undefined) && (missing2 = "until")){
const err8 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
const _errs15 = errors;
for(const key2 in data){
if(!((key2 === "until") || (key2 === "on"))){
const err9 = {instancePath,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break;
}
}
if(_errs15 === errors){
if(data.until !== undefined){
const _errs16 = errors;
if("year_end" !== data.until){
const err10 = {instancePath:instancePath+"/until",schemaPath:"#/anyOf/2/properties/until/const",keyword:"const",params:{allowedValue: "year_end"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.on !== undefined){
const _errs17 = errors;
if(!(validate112(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid0 = _errs13 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs18 = errors;
if(errors === _errs18){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.check === undefined) && (missing3 = "check")){
const err12 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: missing3}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
const _errs20 = errors;
for(const key3 in data){
if(!((key3 === "check") || (key3 === "on"))){
const err13 = {instancePath,schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
}
if(_errs20 === errors){
if(data.check !== undefined){
const _errs21 = errors;
if("onec" !== data.check){
const err14 = {instancePath:instancePath+"/check",schemaPath:"#/anyOf/3/properties/check/const",keyword:"const",params:{allowedValue: "onec"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.on !== undefined){
const _errs22 = errors;
if(!(validate112(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid0 = _errs18 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
const err16 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate178.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate178.errors = vErrors;
return errors === 0;
}


function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.title === undefined) && (missing0 = "title")){
validate176.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "holds")) || (key0 === "limit")) || (key0 === "personal"))){
validate176.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
const _errs2 = errors;
if(!(validate25(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.holds !== undefined){
const _errs3 = errors;
if(!(validate178(data.holds, {instancePath:instancePath+"/holds",parentData:data,parentDataProperty:"holds",rootData}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit !== undefined){
const _errs4 = errors;
if(!(validate23(data.limit, {instancePath:instancePath+"/limit",parentData:data,parentDataProperty:"limit",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.personal !== undefined){
const _errs5 = errors;
if(typeof data.personal !== "boolean"){
validate176.errors = [{instancePath:instancePath+"/personal",schemaPath:"#/properties/personal/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate176.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate176.errors = vErrors;
return errors === 0;
}


function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.documents === undefined) && (missing0 = "documents")){
validate174.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "documents")){
validate174.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.documents !== undefined){
let data0 = data.documents;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
validate174.errors = [{instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key1 in data0){
const _errs4 = errors;
if(!(validate23(key1, {instancePath:instancePath+"/documents",parentData:data0,parentDataProperty:"documents",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
const err0 = {instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate174.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 in data0){
const _errs6 = errors;
if(!(validate176(data0[key2], {instancePath:instancePath+"/documents/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate174.errors = [{instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
}
}
}
else {
validate174.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate174.errors = vErrors;
return errors === 0;
}

const facts_ = validate189;

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.title === undefined) && (missing0 = "title"))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "title")) || (key0 === "optional")) || (key0 === "default")) || (key0 === "from")) || (key0 === "confirmed_by"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs3 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs4 = errors;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/0/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if("money" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/0/properties/type/anyOf/0/const",keyword:"const",params:{allowedValue: "money"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs7 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs8 = errors;
if("number" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/0/properties/type/anyOf/1/const",keyword:"const",params:{allowedValue: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs9 = errors;
if("percent" !== data0){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/0/properties/type/anyOf/2/const",keyword:"const",params:{allowedValue: "percent"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs10 = errors;
if("months" !== data0){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/0/properties/type/anyOf/3/const",keyword:"const",params:{allowedValue: "months"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs11 = errors;
if("date" !== data0){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/0/properties/type/anyOf/4/const",keyword:"const",params:{allowedValue: "date"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs11 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs12 = errors;
if("boolean" !== data0){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/0/properties/type/anyOf/5/const",keyword:"const",params:{allowedValue: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs13 = errors;
if("person" !== data0){
const err9 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/0/properties/type/anyOf/6/const",keyword:"const",params:{allowedValue: "person"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs14 = errors;
if("department" !== data0){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/0/properties/type/anyOf/7/const",keyword:"const",params:{allowedValue: "department"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs15 = errors;
if("text" !== data0){
const err11 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/0/properties/type/anyOf/8/const",keyword:"const",params:{allowedValue: "text"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid2 = valid2 || _valid1;
}
}
}
}
}
}
}
}
if(!valid2){
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/0/properties/type/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.title !== undefined){
const _errs16 = errors;
if(!(validate25(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.optional !== undefined){
const _errs17 = errors;
if(typeof data.optional !== "boolean"){
const err13 = {instancePath:instancePath+"/optional",schemaPath:"#/anyOf/0/properties/optional/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.default !== undefined){
const _errs19 = errors;
if(!(validate148(data.default, {instancePath:instancePath+"/default",parentData:data,parentDataProperty:"default",rootData}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.from !== undefined){
let data4 = data.from;
const _errs20 = errors;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/0/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs22 = errors;
let valid3 = false;
const _errs23 = errors;
if("onec" !== data4){
const err15 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/0/properties/from/anyOf/0/const",keyword:"const",params:{allowedValue: "onec"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid2 = _errs23 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs24 = errors;
if("history" !== data4){
const err16 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/0/properties/from/anyOf/1/const",keyword:"const",params:{allowedValue: "history"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid2 = _errs24 === errors;
valid3 = valid3 || _valid2;
}
if(!valid3){
const err17 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/0/properties/from/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.confirmed_by !== undefined){
const _errs25 = errors;
if(!(validate23(data.confirmed_by, {instancePath:instancePath+"/confirmed_by",parentData:data,parentDataProperty:"confirmed_by",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs26 = errors;
if(errors === _errs26){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((data.type === undefined) && (missing1 = "type")) || ((data.title === undefined) && (missing1 = "title"))) || ((data.options === undefined) && (missing1 = "options"))){
const err19 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
const _errs28 = errors;
for(const key1 in data){
if(!(((((((key1 === "type") || (key1 === "title")) || (key1 === "options")) || (key1 === "optional")) || (key1 === "default")) || (key1 === "from")) || (key1 === "confirmed_by"))){
const err20 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break;
}
}
if(_errs28 === errors){
if(data.type !== undefined){
let data6 = data.type;
const _errs29 = errors;
if(typeof data6 !== "string"){
const err21 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/1/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const _errs31 = errors;
let valid5 = false;
const _errs32 = errors;
if("choice" !== data6){
const err22 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/1/properties/type/anyOf/0/const",keyword:"const",params:{allowedValue: "choice"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid3 = _errs32 === errors;
valid5 = valid5 || _valid3;
if(!valid5){
const _errs33 = errors;
if("choices" !== data6){
const err23 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/1/properties/type/anyOf/1/const",keyword:"const",params:{allowedValue: "choices"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid3 = _errs33 === errors;
valid5 = valid5 || _valid3;
}
if(!valid5){
const err24 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/1/properties/type/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
var valid4 = _errs29 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.title !== undefined){
const _errs34 = errors;
if(!(validate25(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid4 = _errs34 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.options !== undefined){
let data8 = data.options;
const _errs35 = errors;
if(errors === _errs35){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length < 1){
const err25 = {instancePath:instancePath+"/options",schemaPath:"#/anyOf/1/properties/options/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
for(const key2 in data8){
const _errs37 = errors;
if(!(validate23(key2, {instancePath:instancePath+"/options",parentData:data8,parentDataProperty:"options",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid6 = _errs37 === errors;
if(!valid6){
const err26 = {instancePath:instancePath+"/options",schemaPath:"#/anyOf/1/properties/options/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
break;
}
}
if(valid6){
for(const key3 in data8){
const _errs39 = errors;
if(!(validate25(data8[key3], {instancePath:instancePath+"/options/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid7 = _errs39 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/options",schemaPath:"#/anyOf/1/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var valid4 = _errs35 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.optional !== undefined){
const _errs40 = errors;
if(typeof data.optional !== "boolean"){
const err28 = {instancePath:instancePath+"/optional",schemaPath:"#/anyOf/1/properties/optional/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var valid4 = _errs40 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.default !== undefined){
const _errs42 = errors;
if(!(validate148(data.default, {instancePath:instancePath+"/default",parentData:data,parentDataProperty:"default",rootData}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
var valid4 = _errs42 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.from !== undefined){
let data12 = data.from;
const _errs43 = errors;
if(typeof data12 !== "string"){
const err29 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/1/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const _errs45 = errors;
let valid8 = false;
const _errs46 = errors;
if("onec" !== data12){
const err30 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/1/properties/from/anyOf/0/const",keyword:"const",params:{allowedValue: "onec"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid4 = _errs46 === errors;
valid8 = valid8 || _valid4;
if(!valid8){
const _errs47 = errors;
if("history" !== data12){
const err31 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/1/properties/from/anyOf/1/const",keyword:"const",params:{allowedValue: "history"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid4 = _errs47 === errors;
valid8 = valid8 || _valid4;
}
if(!valid8){
const err32 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/1/properties/from/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
var valid4 = _errs43 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.confirmed_by !== undefined){
const _errs48 = errors;
if(!(validate23(data.confirmed_by, {instancePath:instancePath+"/confirmed_by",parentData:data,parentDataProperty:"confirmed_by",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid4 = _errs48 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var _valid0 = _errs26 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err34 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
validate191.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate191.errors = vErrors;
return errors === 0;
}


function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.facts === undefined) && (missing0 = "facts")){
validate189.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "facts") || (key0 === "impossible"))){
validate189.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.facts !== undefined){
let data0 = data.facts;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
validate189.errors = [{instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key1 in data0){
const _errs4 = errors;
if(!(validate23(key1, {instancePath:instancePath+"/facts",parentData:data0,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
const err0 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate189.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 in data0){
const _errs6 = errors;
if(!(validate191(data0[key2], {instancePath:instancePath+"/facts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate189.errors = [{instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.impossible !== undefined){
let data2 = data.impossible;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data2)){
if(data2.length < 1){
validate189.errors = [{instancePath:instancePath+"/impossible",schemaPath:"#/properties/impossible/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate40(data2[i0], {instancePath:instancePath+"/impossible/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate189.errors = [{instancePath:instancePath+"/impossible",schemaPath:"#/properties/impossible/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate189.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate189.errors = vErrors;
return errors === 0;
}

const funnel_ = validate202;
const pattern19 = new RegExp("^#[0-9A-Fa-f]{6}$", "u");

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.title === undefined) && (missing0 = "title")) || ((data.shows === undefined) && (missing0 = "shows"))){
validate205.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "shows")) || (key0 === "color")) || (key0 === "ends"))){
validate205.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
const _errs2 = errors;
if(!(validate25(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shows !== undefined){
let data1 = data.shows;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length < 1){
validate205.errors = [{instancePath:instancePath+"/shows",schemaPath:"#/properties/shows/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(typeof data2 !== "string"){
validate205.errors = [{instancePath:instancePath+"/shows/" + i0,schemaPath:"#/properties/shows/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(validate23(data2, {instancePath:instancePath+"/shows/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate205.errors = [{instancePath:instancePath+"/shows",schemaPath:"#/properties/shows/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
validate205.errors = [{instancePath:instancePath+"/shows",schemaPath:"#/properties/shows/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.color !== undefined){
let data3 = data.color;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern19.test(data3)){
validate205.errors = [{instancePath:instancePath+"/color",schemaPath:"#/properties/color/pattern",keyword:"pattern",params:{pattern: "^#[0-9A-Fa-f]{6}$"}}];
return false;
}
}
else {
validate205.errors = [{instancePath:instancePath+"/color",schemaPath:"#/properties/color/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ends !== undefined){
let data4 = data.ends;
const _errs9 = errors;
if(typeof data4 !== "string"){
validate205.errors = [{instancePath:instancePath+"/ends",schemaPath:"#/properties/ends/type",keyword:"type",params:{type: "string"}}];
return false;
}
const _errs11 = errors;
let valid3 = false;
const _errs12 = errors;
if("success" !== data4){
const err0 = {instancePath:instancePath+"/ends",schemaPath:"#/properties/ends/anyOf/0/const",keyword:"const",params:{allowedValue: "success"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs13 = errors;
if("failure" !== data4){
const err1 = {instancePath:instancePath+"/ends",schemaPath:"#/properties/ends/anyOf/1/const",keyword:"const",params:{allowedValue: "failure"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err2 = {instancePath:instancePath+"/ends",schemaPath:"#/properties/ends/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate205.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate205.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate205.errors = vErrors;
return errors === 0;
}


function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.funnel === undefined) && (missing0 = "funnel")) || ((data.stages === undefined) && (missing0 = "stages"))){
validate202.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "funnel") || (key0 === "stages"))){
validate202.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.funnel !== undefined){
const _errs2 = errors;
if(!(validate25(data.funnel, {instancePath:instancePath+"/funnel",parentData:data,parentDataProperty:"funnel",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stages !== undefined){
let data1 = data.stages;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
validate202.errors = [{instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key1 in data1){
const _errs5 = errors;
if(!(validate23(key1, {instancePath:instancePath+"/stages",parentData:data1,parentDataProperty:"stages",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
const err0 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate202.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 in data1){
const _errs7 = errors;
if(!(validate205(data1[key2], {instancePath:instancePath+"/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate202.errors = [{instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate202.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate202.errors = vErrors;
return errors === 0;
}

const letter_ = validate209;

function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate212.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if("ru" !== data){
const err0 = {instancePath,schemaPath:"#/anyOf/0/const",keyword:"const",params:{allowedValue: "ru"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if("en" !== data){
const err1 = {instancePath,schemaPath:"#/anyOf/1/const",keyword:"const",params:{allowedValue: "en"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate212.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate212.errors = vErrors;
return errors === 0;
}


function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.letter === undefined) && (missing0 = "letter")) || ((data.for === undefined) && (missing0 = "for"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.language === undefined) && (missing0 = "language"))) || ((data.subject === undefined) && (missing0 = "subject"))){
validate209.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "letter") || (key0 === "for")) || (key0 === "title")) || (key0 === "language")) || (key0 === "when")) || (key0 === "subject"))){
validate209.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.letter !== undefined){
const _errs2 = errors;
if(!(validate23(data.letter, {instancePath:instancePath+"/letter",parentData:data,parentDataProperty:"letter",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.for !== undefined){
let data1 = data.for;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate209.errors = [{instancePath:instancePath+"/for",schemaPath:"#/properties/for/type",keyword:"type",params:{type: "string"}}];
return false;
}
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if("missing_documents" !== data1){
const err0 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/anyOf/0/const",keyword:"const",params:{allowedValue: "missing_documents"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if("question" !== data1){
const err1 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/anyOf/1/const",keyword:"const",params:{allowedValue: "question"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs8 = errors;
if("signed" !== data1){
const err2 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/anyOf/2/const",keyword:"const",params:{allowedValue: "signed"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
const err3 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate209.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs9 = errors;
if(!(validate25(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
const _errs10 = errors;
if(!(validate212(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.when !== undefined){
const _errs11 = errors;
if(!(validate40(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
const _errs12 = errors;
if(!(validate25(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate209.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate209.errors = vErrors;
return errors === 0;
}

const limits_ = validate216;

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.title === undefined) && (missing0 = "title")) || ((data.value === undefined) && (missing0 = "value"))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!(((key0 === "title") || (key0 === "basis")) || (key0 === "value"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs3 === errors){
if(data.title !== undefined){
const _errs4 = errors;
if(!(validate25(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.basis !== undefined){
const _errs5 = errors;
if(!(validate27(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.value !== undefined){
let data2 = data.value;
const _errs6 = errors;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(!(validate164(data2, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
var _valid1 = _errs8 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs9 = errors;
if(!(validate105(data2, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs10 = errors;
if(!(validate33(data2, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs11 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/anyOf/0/properties/value/anyOf/3/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs11 === errors;
valid2 = valid2 || _valid1;
}
}
}
if(!valid2){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/anyOf/0/properties/value/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs13 = errors;
if(errors === _errs13){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.title === undefined) && (missing1 = "title")) || ((data.values === undefined) && (missing1 = "values"))){
const err5 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
const _errs15 = errors;
for(const key1 in data){
if(!(((key1 === "title") || (key1 === "basis")) || (key1 === "values"))){
const err6 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
}
if(_errs15 === errors){
if(data.title !== undefined){
const _errs16 = errors;
if(!(validate25(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.basis !== undefined){
const _errs17 = errors;
if(!(validate27(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.values !== undefined){
let data5 = data.values;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data5)){
if(data5.length < 1){
const err7 = {instancePath:instancePath+"/values",schemaPath:"#/anyOf/1/properties/values/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
var valid4 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs20 = errors;
if(errors === _errs20){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if((data6.value === undefined) && (missing2 = "value")){
const err8 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/anyOf/1/properties/values/items/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
const _errs22 = errors;
for(const key2 in data6){
if(!(((key2 === "from") || (key2 === "value")) || (key2 === "basis"))){
const err9 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/anyOf/1/properties/values/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break;
}
}
if(_errs22 === errors){
if(data6.from !== undefined){
const _errs23 = errors;
if(!(validate33(data6.from, {instancePath:instancePath+"/values/" + i0+"/from",parentData:data6,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.value !== undefined){
let data8 = data6.value;
const _errs24 = errors;
const _errs25 = errors;
let valid6 = false;
const _errs26 = errors;
if(!(validate164(data8, {instancePath:instancePath+"/values/" + i0+"/value",parentData:data6,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
var _valid2 = _errs26 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs27 = errors;
if(!(validate105(data8, {instancePath:instancePath+"/values/" + i0+"/value",parentData:data6,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var _valid2 = _errs27 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs28 = errors;
if(!(validate33(data8, {instancePath:instancePath+"/values/" + i0+"/value",parentData:data6,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var _valid2 = _errs28 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs29 = errors;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err10 = {instancePath:instancePath+"/values/" + i0+"/value",schemaPath:"#/anyOf/1/properties/values/items/properties/value/anyOf/3/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid2 = _errs29 === errors;
valid6 = valid6 || _valid2;
}
}
}
if(!valid6){
const err11 = {instancePath:instancePath+"/values/" + i0+"/value",schemaPath:"#/anyOf/1/properties/values/items/properties/value/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.basis !== undefined){
const _errs31 = errors;
if(!(validate27(data6.basis, {instancePath:instancePath+"/values/" + i0+"/basis",parentData:data6,parentDataProperty:"basis",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid5 = _errs31 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/anyOf/1/properties/values/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid4 = _errs20 === errors;
if(!valid4){
break;
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/values",schemaPath:"#/anyOf/1/properties/values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid0 = _errs13 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err15 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate218.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate218.errors = vErrors;
return errors === 0;
}


function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.limits === undefined) && (missing0 = "limits")){
validate216.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "limits")){
validate216.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.limits !== undefined){
let data0 = data.limits;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
validate216.errors = [{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key1 in data0){
const _errs4 = errors;
if(!(validate23(key1, {instancePath:instancePath+"/limits",parentData:data0,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
const err0 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate216.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 in data0){
const _errs6 = errors;
if(!(validate218(data0[key2], {instancePath:instancePath+"/limits/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate216.errors = [{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
}
}
}
else {
validate216.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate216.errors = vErrors;
return errors === 0;
}

const package_ = validate232;

function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.package === undefined) && (missing0 = "package")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.entity === undefined) && (missing0 = "entity"))) || ((data.documents === undefined) && (missing0 = "documents"))){
validate232.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "package") || (key0 === "title")) || (key0 === "basis")) || (key0 === "entity")) || (key0 === "documents"))){
validate232.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.package !== undefined){
const _errs2 = errors;
if(!(validate23(data.package, {instancePath:instancePath+"/package",parentData:data,parentDataProperty:"package",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs3 = errors;
if(!(validate25(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basis !== undefined){
const _errs4 = errors;
if(!(validate27(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entity !== undefined){
const _errs5 = errors;
if(!(validate23(data.entity, {instancePath:instancePath+"/entity",parentData:data,parentDataProperty:"entity",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.documents !== undefined){
let data4 = data.documents;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data4)){
if(data4.length < 1){
validate232.errors = [{instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate110(data4[i0], {instancePath:instancePath+"/documents/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate232.errors = [{instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate232.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate232.errors = vErrors;
return errors === 0;
}

const policy_ = validate238;
const schema58 = {"type":"object","required":["policy","language","currency","calendar","last_resort"],"additionalProperties":false,"properties":{"policy":{"$ref":"#/definitions/text"},"language":{"$ref":"#/definitions/language"},"currency":{"$ref":"#/definitions/currency"},"calendar":{"$ref":"#/definitions/id"},"rates":{"type":"string","anyOf":[{"const":"bitrix24"},{"const":"onec"},{"const":"manual"}]},"last_resort":{"$ref":"#/definitions/id"},"history":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"since":{"$ref":"#/definitions/date"},"last_contracts":{"type":"integer","minimum":1,"maximum":100}}},"number":{"type":"string","pattern":"^[^{}]*(\\{(year|month|department|kind)\\}[^{}]*)*\\{sequence\\}[^{}]*(\\{(year|month|department|kind)\\}[^{}]*)*$"},"typical":{"$ref":"#/definitions/contract"},"promises":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/promise"}},"severities":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^[1-9]\\d{2}$"},"additionalProperties":{"type":"string","anyOf":[{"const":"error"},{"const":"warning"},{"const":"off"}]}},"ignores":{"type":"array","minItems":1,"items":{"type":"object","required":["code","basis","until"],"additionalProperties":false,"properties":{"code":{"type":"integer","minimum":100,"maximum":999},"place":{"type":"string","pattern":"^(rules|routes)/[^\\\\:]+(:[1-9]\\d*)?$"},"basis":{"$ref":"#/definitions/basis"},"until":{"$ref":"#/definitions/date"}}}}}};
const schema59 = {"type":"object","minProperties":1,"propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":{"$ref":"#/definitions/fact_answer"},"properties":{"id":{"type":["string","integer"]},"inn":{"$ref":"#/definitions/inn"},"kpp":{"type":"string","pattern":"^\\d{4}[\\dA-Z]{2}\\d{3}$"},"ogrn":{"type":"string","pattern":"^(\\d{13}|\\d{15})$"},"tax_id":{"$ref":"#/definitions/tax_id"},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"name":{"$ref":"#/definitions/text"},"curator":{"$ref":"#/definitions/id"},"initiator":{"$ref":"#/definitions/id"},"documents":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":{"$ref":"#/definitions/document_answer"}},"confirmed":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}},"rates":{"$ref":"#/definitions/rates"}}};

function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate245.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate245.errors = vErrors;
return false;
break;
}
}
if(valid0){
const _errs2 = errors;
for(const key1 in data){
if(!(func2.call(schema59.properties, key1))){
const _errs3 = errors;
if(!(validate148(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
if(_errs2 === errors){
if(data.id !== undefined){
let data1 = data.id;
const _errs4 = errors;
if((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))){
validate245.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema59.properties.id.type}}];
return false;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.inn !== undefined){
const _errs6 = errors;
if(!(validate152(data.inn, {instancePath:instancePath+"/inn",parentData:data,parentDataProperty:"inn",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.kpp !== undefined){
let data3 = data.kpp;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern12.test(data3)){
validate245.errors = [{instancePath:instancePath+"/kpp",schemaPath:"#/properties/kpp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}[\\dA-Z]{2}\\d{3}$"}}];
return false;
}
}
else {
validate245.errors = [{instancePath:instancePath+"/kpp",schemaPath:"#/properties/kpp/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.ogrn !== undefined){
let data4 = data.ogrn;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(!pattern13.test(data4)){
validate245.errors = [{instancePath:instancePath+"/ogrn",schemaPath:"#/properties/ogrn/pattern",keyword:"pattern",params:{pattern: "^(\\d{13}|\\d{15})$"}}];
return false;
}
}
else {
validate245.errors = [{instancePath:instancePath+"/ogrn",schemaPath:"#/properties/ogrn/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.tax_id !== undefined){
const _errs11 = errors;
if(!(validate142(data.tax_id, {instancePath:instancePath+"/tax_id",parentData:data,parentDataProperty:"tax_id",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.country !== undefined){
let data6 = data.country;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data6 === "string"){
if(!pattern14.test(data6)){
validate245.errors = [{instancePath:instancePath+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}}];
return false;
}
}
else {
validate245.errors = [{instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.name !== undefined){
const _errs14 = errors;
if(!(validate25(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.curator !== undefined){
const _errs15 = errors;
if(!(validate23(data.curator, {instancePath:instancePath+"/curator",parentData:data,parentDataProperty:"curator",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.initiator !== undefined){
const _errs16 = errors;
if(!(validate23(data.initiator, {instancePath:instancePath+"/initiator",parentData:data,parentDataProperty:"initiator",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.documents !== undefined){
let data10 = data.documents;
const _errs17 = errors;
if(errors === _errs17){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length < 1){
validate245.errors = [{instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key2 in data10){
const _errs19 = errors;
if(!(validate23(key2, {instancePath:instancePath+"/documents",parentData:data10,parentDataProperty:"documents",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid3 = _errs19 === errors;
if(!valid3){
const err1 = {instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate245.errors = vErrors;
return false;
break;
}
}
if(valid3){
for(const key3 in data10){
const _errs21 = errors;
if(!(validate159(data10[key3], {instancePath:instancePath+"/documents/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
var valid4 = _errs21 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
validate245.errors = [{instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.confirmed !== undefined){
let data12 = data.confirmed;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data12)){
var valid5 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
const _errs24 = errors;
if(typeof data13 !== "string"){
validate245.errors = [{instancePath:instancePath+"/confirmed/" + i0,schemaPath:"#/properties/confirmed/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(validate23(data13, {instancePath:instancePath+"/confirmed/" + i0,parentData:data12,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid5 = _errs24 === errors;
if(!valid5){
break;
}
}
if(valid5){
let i1 = data12.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data12[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate245.errors = [{instancePath:instancePath+"/confirmed",schemaPath:"#/properties/confirmed/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate245.errors = [{instancePath:instancePath+"/confirmed",schemaPath:"#/properties/confirmed/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.rates !== undefined){
const _errs26 = errors;
if(!(validate168(data.rates, {instancePath:instancePath+"/rates",parentData:data,parentDataProperty:"rates",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate245.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate245.errors = vErrors;
return errors === 0;
}


function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.always === undefined) && (missing0 = "always"))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "for")) || (key0 === "basis")) || (key0 === "always"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs3 === errors){
if(data.name !== undefined){
const _errs4 = errors;
if(!(validate25(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.for !== undefined){
const _errs5 = errors;
if(!(validate40(data.for, {instancePath:instancePath+"/for",parentData:data,parentDataProperty:"for",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.basis !== undefined){
const _errs6 = errors;
if(!(validate27(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.always !== undefined){
const _errs7 = errors;
if(!(validate23(data.always, {instancePath:instancePath+"/always",parentData:data,parentDataProperty:"always",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs8 = errors;
if(errors === _errs8){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.name === undefined) && (missing1 = "name")) || ((data.never === undefined) && (missing1 = "never"))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
const _errs10 = errors;
for(const key1 in data){
if(!((((key1 === "name") || (key1 === "for")) || (key1 === "basis")) || (key1 === "never"))){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
}
if(_errs10 === errors){
if(data.name !== undefined){
const _errs11 = errors;
if(!(validate25(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.for !== undefined){
const _errs12 = errors;
if(!(validate40(data.for, {instancePath:instancePath+"/for",parentData:data,parentDataProperty:"for",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.basis !== undefined){
const _errs13 = errors;
if(!(validate27(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.never !== undefined){
let data7 = data.never;
const _errs14 = errors;
if(typeof data7 !== "string"){
const err5 = {instancePath:instancePath+"/never",schemaPath:"#/anyOf/1/properties/never/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs16 = errors;
let valid3 = false;
const _errs17 = errors;
if("self_approval" !== data7){
const err6 = {instancePath:instancePath+"/never",schemaPath:"#/anyOf/1/properties/never/anyOf/0/const",keyword:"const",params:{allowedValue: "self_approval"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs18 = errors;
if("same_person_twice" !== data7){
const err7 = {instancePath:instancePath+"/never",schemaPath:"#/anyOf/1/properties/never/anyOf/1/const",keyword:"const",params:{allowedValue: "same_person_twice"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
const err8 = {instancePath:instancePath+"/never",schemaPath:"#/anyOf/1/properties/never/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs19 = errors;
if(errors === _errs19){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.name === undefined) && (missing2 = "name")) || ((data.within === undefined) && (missing2 = "within"))){
const err10 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
const _errs21 = errors;
for(const key2 in data){
if(!((((key2 === "name") || (key2 === "for")) || (key2 === "basis")) || (key2 === "within"))){
const err11 = {instancePath,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break;
}
}
if(_errs21 === errors){
if(data.name !== undefined){
const _errs22 = errors;
if(!(validate25(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.for !== undefined){
const _errs23 = errors;
if(!(validate40(data.for, {instancePath:instancePath+"/for",parentData:data,parentDataProperty:"for",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.basis !== undefined){
const _errs24 = errors;
if(!(validate27(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.within !== undefined){
const _errs25 = errors;
if(!(validate179(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid0 = _errs19 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs26 = errors;
if(errors === _errs26){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.name === undefined) && (missing3 = "name")) || ((data.monotonic === undefined) && (missing3 = "monotonic"))){
const err13 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: missing3}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
const _errs28 = errors;
for(const key3 in data){
if(!((((key3 === "name") || (key3 === "for")) || (key3 === "basis")) || (key3 === "monotonic"))){
const err14 = {instancePath,schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break;
}
}
if(_errs28 === errors){
if(data.name !== undefined){
const _errs29 = errors;
if(!(validate25(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid5 = _errs29 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.for !== undefined){
const _errs30 = errors;
if(!(validate40(data.for, {instancePath:instancePath+"/for",parentData:data,parentDataProperty:"for",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid5 = _errs30 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.basis !== undefined){
const _errs31 = errors;
if(!(validate27(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid5 = _errs31 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.monotonic !== undefined){
const _errs32 = errors;
if(!(validate23(data.monotonic, {instancePath:instancePath+"/monotonic",parentData:data,parentDataProperty:"monotonic",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid5 = _errs32 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid0 = _errs26 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
const err16 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate258.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate258.errors = vErrors;
return errors === 0;
}

const pattern20 = new RegExp("^[^{}]*(\\{(year|month|department|kind)\\}[^{}]*)*\\{sequence\\}[^{}]*(\\{(year|month|department|kind)\\}[^{}]*)*$", "u");
const pattern24 = new RegExp("^[1-9]\\d{2}$", "u");
const pattern25 = new RegExp("^(rules|routes)/[^\\\\:]+(:[1-9]\\d*)?$", "u");

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.policy === undefined) && (missing0 = "policy")) || ((data.language === undefined) && (missing0 = "language"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.calendar === undefined) && (missing0 = "calendar"))) || ((data.last_resort === undefined) && (missing0 = "last_resort"))){
validate238.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema58.properties, key0))){
validate238.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.policy !== undefined){
const _errs2 = errors;
if(!(validate25(data.policy, {instancePath:instancePath+"/policy",parentData:data,parentDataProperty:"policy",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
const _errs3 = errors;
if(!(validate212(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
const _errs4 = errors;
if(!(validate169(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.calendar !== undefined){
const _errs5 = errors;
if(!(validate23(data.calendar, {instancePath:instancePath+"/calendar",parentData:data,parentDataProperty:"calendar",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rates !== undefined){
let data4 = data.rates;
const _errs6 = errors;
if(typeof data4 !== "string"){
validate238.errors = [{instancePath:instancePath+"/rates",schemaPath:"#/properties/rates/type",keyword:"type",params:{type: "string"}}];
return false;
}
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if("bitrix24" !== data4){
const err0 = {instancePath:instancePath+"/rates",schemaPath:"#/properties/rates/anyOf/0/const",keyword:"const",params:{allowedValue: "bitrix24"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs10 = errors;
if("onec" !== data4){
const err1 = {instancePath:instancePath+"/rates",schemaPath:"#/properties/rates/anyOf/1/const",keyword:"const",params:{allowedValue: "onec"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs11 = errors;
if("manual" !== data4){
const err2 = {instancePath:instancePath+"/rates",schemaPath:"#/properties/rates/anyOf/2/const",keyword:"const",params:{allowedValue: "manual"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
const err3 = {instancePath:instancePath+"/rates",schemaPath:"#/properties/rates/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate238.errors = vErrors;
return false;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_resort !== undefined){
const _errs12 = errors;
if(!(validate23(data.last_resort, {instancePath:instancePath+"/last_resort",parentData:data,parentDataProperty:"last_resort",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.history !== undefined){
let data6 = data.history;
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length < 1){
validate238.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs15 = errors;
for(const key1 in data6){
if(!((key1 === "since") || (key1 === "last_contracts"))){
validate238.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs15 === errors){
if(data6.since !== undefined){
const _errs16 = errors;
if(!(validate33(data6.since, {instancePath:instancePath+"/history/since",parentData:data6,parentDataProperty:"since",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.last_contracts !== undefined){
let data8 = data6.last_contracts;
const _errs17 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate238.errors = [{instancePath:instancePath+"/history/last_contracts",schemaPath:"#/properties/history/properties/last_contracts/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs17){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 100 || isNaN(data8)){
validate238.errors = [{instancePath:instancePath+"/history/last_contracts",schemaPath:"#/properties/history/properties/last_contracts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}}];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate238.errors = [{instancePath:instancePath+"/history/last_contracts",schemaPath:"#/properties/history/properties/last_contracts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate238.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.number !== undefined){
let data9 = data.number;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data9 === "string"){
if(!pattern20.test(data9)){
validate238.errors = [{instancePath:instancePath+"/number",schemaPath:"#/properties/number/pattern",keyword:"pattern",params:{pattern: "^[^{}]*(\\{(year|month|department|kind)\\}[^{}]*)*\\{sequence\\}[^{}]*(\\{(year|month|department|kind)\\}[^{}]*)*$"}}];
return false;
}
}
else {
validate238.errors = [{instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.typical !== undefined){
const _errs21 = errors;
if(!(validate245(data.typical, {instancePath:instancePath+"/typical",parentData:data,parentDataProperty:"typical",rootData}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.promises !== undefined){
let data11 = data.promises;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data11)){
if(data11.length < 1){
validate238.errors = [{instancePath:instancePath+"/promises",schemaPath:"#/properties/promises/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid3 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
const _errs24 = errors;
if(!(validate258(data11[i0], {instancePath:instancePath+"/promises/" + i0,parentData:data11,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
var valid3 = _errs24 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate238.errors = [{instancePath:instancePath+"/promises",schemaPath:"#/properties/promises/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severities !== undefined){
let data13 = data.severities;
const _errs25 = errors;
if(errors === _errs25){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(Object.keys(data13).length < 1){
validate238.errors = [{instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key2 in data13){
const _errs27 = errors;
if(errors === _errs27){
if(typeof key2 === "string"){
if(!pattern24.test(key2)){
const err4 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{2}$"},propertyName:key2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid4 = _errs27 === errors;
if(!valid4){
const err6 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate238.errors = vErrors;
return false;
break;
}
}
if(valid4){
for(const key3 in data13){
let data14 = data13[key3];
const _errs30 = errors;
if(typeof data14 !== "string"){
validate238.errors = [{instancePath:instancePath+"/severities/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severities/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
const _errs32 = errors;
let valid6 = false;
const _errs33 = errors;
if("error" !== data14){
const err7 = {instancePath:instancePath+"/severities/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severities/additionalProperties/anyOf/0/const",keyword:"const",params:{allowedValue: "error"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs33 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs34 = errors;
if("warning" !== data14){
const err8 = {instancePath:instancePath+"/severities/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severities/additionalProperties/anyOf/1/const",keyword:"const",params:{allowedValue: "warning"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs34 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs35 = errors;
if("off" !== data14){
const err9 = {instancePath:instancePath+"/severities/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severities/additionalProperties/anyOf/2/const",keyword:"const",params:{allowedValue: "off"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs35 === errors;
valid6 = valid6 || _valid1;
}
}
if(!valid6){
const err10 = {instancePath:instancePath+"/severities/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severities/additionalProperties/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate238.errors = vErrors;
return false;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs30 === errors;
if(!valid5){
break;
}
}
}
}
}
else {
validate238.errors = [{instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ignores !== undefined){
let data15 = data.ignores;
const _errs36 = errors;
if(errors === _errs36){
if(Array.isArray(data15)){
if(data15.length < 1){
validate238.errors = [{instancePath:instancePath+"/ignores",schemaPath:"#/properties/ignores/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid7 = true;
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
const _errs38 = errors;
if(errors === _errs38){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing1;
if((((data16.code === undefined) && (missing1 = "code")) || ((data16.basis === undefined) && (missing1 = "basis"))) || ((data16.until === undefined) && (missing1 = "until"))){
validate238.errors = [{instancePath:instancePath+"/ignores/" + i1,schemaPath:"#/properties/ignores/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs40 = errors;
for(const key4 in data16){
if(!((((key4 === "code") || (key4 === "place")) || (key4 === "basis")) || (key4 === "until"))){
validate238.errors = [{instancePath:instancePath+"/ignores/" + i1,schemaPath:"#/properties/ignores/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs40 === errors){
if(data16.code !== undefined){
let data17 = data16.code;
const _errs41 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate238.errors = [{instancePath:instancePath+"/ignores/" + i1+"/code",schemaPath:"#/properties/ignores/items/properties/code/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs41){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 999 || isNaN(data17)){
validate238.errors = [{instancePath:instancePath+"/ignores/" + i1+"/code",schemaPath:"#/properties/ignores/items/properties/code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999}}];
return false;
}
else {
if(data17 < 100 || isNaN(data17)){
validate238.errors = [{instancePath:instancePath+"/ignores/" + i1+"/code",schemaPath:"#/properties/ignores/items/properties/code/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}}];
return false;
}
}
}
}
var valid8 = _errs41 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data16.place !== undefined){
let data18 = data16.place;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data18 === "string"){
if(!pattern25.test(data18)){
validate238.errors = [{instancePath:instancePath+"/ignores/" + i1+"/place",schemaPath:"#/properties/ignores/items/properties/place/pattern",keyword:"pattern",params:{pattern: "^(rules|routes)/[^\\\\:]+(:[1-9]\\d*)?$"}}];
return false;
}
}
else {
validate238.errors = [{instancePath:instancePath+"/ignores/" + i1+"/place",schemaPath:"#/properties/ignores/items/properties/place/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs43 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data16.basis !== undefined){
const _errs45 = errors;
if(!(validate27(data16.basis, {instancePath:instancePath+"/ignores/" + i1+"/basis",parentData:data16,parentDataProperty:"basis",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid8 = _errs45 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data16.until !== undefined){
const _errs46 = errors;
if(!(validate33(data16.until, {instancePath:instancePath+"/ignores/" + i1+"/until",parentData:data16,parentDataProperty:"until",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid8 = _errs46 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
else {
validate238.errors = [{instancePath:instancePath+"/ignores/" + i1,schemaPath:"#/properties/ignores/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid7 = _errs38 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate238.errors = [{instancePath:instancePath+"/ignores",schemaPath:"#/properties/ignores/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate238.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate238.errors = vErrors;
return errors === 0;
}

const rates_ = validate277;

function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.rates === undefined) && (missing0 = "rates")){
validate277.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "rates") || (key0 === "date")) || (key0 === "source"))){
validate277.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rates !== undefined){
const _errs2 = errors;
if(!(validate168(data.rates, {instancePath:instancePath+"/rates",parentData:data,parentDataProperty:"rates",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date !== undefined){
const _errs3 = errors;
if(!(validate33(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs4 = errors;
if(!(validate25(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate277.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate277.errors = vErrors;
return errors === 0;
}

const reasons_ = validate281;

function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.title === undefined) && (missing0 = "title")){
validate283.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "title") || (key0 === "about")) || (key0 === "fix"))){
validate283.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
const _errs2 = errors;
if(!(validate25(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.about !== undefined){
const _errs3 = errors;
if(!(validate23(data.about, {instancePath:instancePath+"/about",parentData:data,parentDataProperty:"about",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fix !== undefined){
const _errs4 = errors;
if(!(validate25(data.fix, {instancePath:instancePath+"/fix",parentData:data,parentDataProperty:"fix",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate283.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate283.errors = vErrors;
return errors === 0;
}


function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.reasons === undefined) && (missing0 = "reasons")){
validate281.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "reasons")){
validate281.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.reasons !== undefined){
let data0 = data.reasons;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
validate281.errors = [{instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key1 in data0){
const _errs4 = errors;
if(!(validate23(key1, {instancePath:instancePath+"/reasons",parentData:data0,parentDataProperty:"reasons",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
const err0 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate281.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 in data0){
const _errs6 = errors;
if(!(validate283(data0[key2], {instancePath:instancePath+"/reasons/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate281.errors = [{instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
}
}
}
else {
validate281.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate281.errors = vErrors;
return errors === 0;
}

const roles_ = validate288;

function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.title === undefined) && (missing0 = "title")){
validate290.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "title") || (key0 === "head")) || (key0 === "parent")) || (key0 === "calendar")) || (key0 === "bitrix24"))){
validate290.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
const _errs2 = errors;
if(!(validate25(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.head !== undefined){
const _errs3 = errors;
if(!(validate23(data.head, {instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parent !== undefined){
const _errs4 = errors;
if(!(validate23(data.parent, {instancePath:instancePath+"/parent",parentData:data,parentDataProperty:"parent",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.calendar !== undefined){
const _errs5 = errors;
if(!(validate23(data.calendar, {instancePath:instancePath+"/calendar",parentData:data,parentDataProperty:"calendar",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bitrix24 !== undefined){
let data4 = data.bitrix24;
const _errs6 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate290.errors = [{instancePath:instancePath+"/bitrix24",schemaPath:"#/properties/bitrix24/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
validate290.errors = [{instancePath:instancePath+"/bitrix24",schemaPath:"#/properties/bitrix24/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate290.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate290.errors = vErrors;
return errors === 0;
}

const pattern26 = new RegExp("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$", "u");

function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.title === undefined) && (missing0 = "title")){
validate297.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "title") || (key0 === "department")) || (key0 === "calendar")) || (key0 === "away")) || (key0 === "bitrix24")) || (key0 === "email"))){
validate297.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
const _errs2 = errors;
if(!(validate25(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.department !== undefined){
const _errs3 = errors;
if(!(validate23(data.department, {instancePath:instancePath+"/department",parentData:data,parentDataProperty:"department",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.calendar !== undefined){
const _errs4 = errors;
if(!(validate23(data.calendar, {instancePath:instancePath+"/calendar",parentData:data,parentDataProperty:"calendar",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.away !== undefined){
let data3 = data.away;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data3)){
if(data3.length < 1){
validate297.errors = [{instancePath:instancePath+"/away",schemaPath:"#/properties/away/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs7 = errors;
if(errors === _errs7){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.from === undefined) && (missing1 = "from")) || ((data4.until === undefined) && (missing1 = "until"))){
validate297.errors = [{instancePath:instancePath+"/away/" + i0,schemaPath:"#/properties/away/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data4){
if(!((key1 === "from") || (key1 === "until"))){
validate297.errors = [{instancePath:instancePath+"/away/" + i0,schemaPath:"#/properties/away/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs9 === errors){
if(data4.from !== undefined){
const _errs10 = errors;
if(!(validate33(data4.from, {instancePath:instancePath+"/away/" + i0+"/from",parentData:data4,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.until !== undefined){
const _errs11 = errors;
if(!(validate33(data4.until, {instancePath:instancePath+"/away/" + i0+"/until",parentData:data4,parentDataProperty:"until",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate297.errors = [{instancePath:instancePath+"/away/" + i0,schemaPath:"#/properties/away/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate297.errors = [{instancePath:instancePath+"/away",schemaPath:"#/properties/away/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bitrix24 !== undefined){
let data7 = data.bitrix24;
const _errs12 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate297.errors = [{instancePath:instancePath+"/bitrix24",schemaPath:"#/properties/bitrix24/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
validate297.errors = [{instancePath:instancePath+"/bitrix24",schemaPath:"#/properties/bitrix24/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data8 = data.email;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data8 === "string"){
if(!pattern26.test(data8)){
validate297.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/pattern",keyword:"pattern",params:{pattern: "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"}}];
return false;
}
}
else {
validate297.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate297.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate297.errors = vErrors;
return errors === 0;
}


function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(true !== data){
validate329.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
validate329.errors = vErrors;
return errors === 0;
}


function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.role === undefined) && (missing0 = "role")) || ((data.when === undefined) && (missing0 = "when"))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!((key0 === "role") || (key0 === "when"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs3 === errors){
if(data.role !== undefined){
const _errs4 = errors;
if(!(validate23(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.when !== undefined){
const _errs5 = errors;
if(!(validate40(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.role === undefined) && (missing1 = "role")) || ((data.otherwise === undefined) && (missing1 = "otherwise"))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
const _errs8 = errors;
for(const key1 in data){
if(!((key1 === "role") || (key1 === "otherwise"))){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
}
if(_errs8 === errors){
if(data.role !== undefined){
const _errs9 = errors;
if(!(validate23(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.otherwise !== undefined){
const _errs10 = errors;
if(!(validate329(data.otherwise, {instancePath:instancePath+"/otherwise",parentData:data,parentDataProperty:"otherwise",rootData}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate325.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate325.errors = vErrors;
return errors === 0;
}


function validate305(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.title === undefined) && (missing0 = "title")) || ((data.department === undefined) && (missing0 = "department"))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!(((((key0 === "title") || (key0 === "department")) || (key0 === "substitutes")) || (key0 === "calendar")) || (key0 === "ask"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs3 === errors){
if(data.title !== undefined){
const _errs4 = errors;
if(!(validate25(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.department !== undefined){
const _errs5 = errors;
if(!(validate23(data.department, {instancePath:instancePath+"/department",parentData:data,parentDataProperty:"department",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.substitutes !== undefined){
let data2 = data.substitutes;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length < 1){
const err2 = {instancePath:instancePath+"/substitutes",schemaPath:"#/anyOf/0/properties/substitutes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(typeof data3 !== "string"){
const err3 = {instancePath:instancePath+"/substitutes/" + i0,schemaPath:"#/anyOf/0/properties/substitutes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(validate23(data3, {instancePath:instancePath+"/substitutes/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
if(valid2){
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err4 = {instancePath:instancePath+"/substitutes",schemaPath:"#/anyOf/0/properties/substitutes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/substitutes",schemaPath:"#/anyOf/0/properties/substitutes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.calendar !== undefined){
const _errs10 = errors;
if(!(validate23(data.calendar, {instancePath:instancePath+"/calendar",parentData:data,parentDataProperty:"calendar",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.ask !== undefined){
let data5 = data.ask;
const _errs11 = errors;
if(typeof data5 !== "string"){
const err6 = {instancePath:instancePath+"/ask",schemaPath:"#/anyOf/0/properties/ask/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs13 = errors;
let valid4 = false;
const _errs14 = errors;
if("all" !== data5){
const err7 = {instancePath:instancePath+"/ask",schemaPath:"#/anyOf/0/properties/ask/anyOf/0/const",keyword:"const",params:{allowedValue: "all"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs15 = errors;
if("least_loaded" !== data5){
const err8 = {instancePath:instancePath+"/ask",schemaPath:"#/anyOf/0/properties/ask/anyOf/1/const",keyword:"const",params:{allowedValue: "least_loaded"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
const err9 = {instancePath:instancePath+"/ask",schemaPath:"#/anyOf/0/properties/ask/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs16 = errors;
if(errors === _errs16){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.title === undefined) && (missing1 = "title")) || ((data.people === undefined) && (missing1 = "people"))){
const err11 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
const _errs18 = errors;
for(const key1 in data){
if(!(((((key1 === "title") || (key1 === "people")) || (key1 === "substitutes")) || (key1 === "calendar")) || (key1 === "ask"))){
const err12 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break;
}
}
if(_errs18 === errors){
if(data.title !== undefined){
const _errs19 = errors;
if(!(validate25(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid5 = _errs19 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.people !== undefined){
let data7 = data.people;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data7)){
if(data7.length < 1){
const err13 = {instancePath:instancePath+"/people",schemaPath:"#/anyOf/1/properties/people/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
var valid6 = true;
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
let data8 = data7[i2];
const _errs22 = errors;
if(typeof data8 !== "string"){
const err14 = {instancePath:instancePath+"/people/" + i2,schemaPath:"#/anyOf/1/properties/people/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(validate23(data8, {instancePath:instancePath+"/people/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid6 = _errs22 === errors;
if(!valid6){
break;
}
}
if(valid6){
let i3 = data7.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data7[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err15 = {instancePath:instancePath+"/people",schemaPath:"#/anyOf/1/properties/people/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/people",schemaPath:"#/anyOf/1/properties/people/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.substitutes !== undefined){
let data9 = data.substitutes;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data9)){
if(data9.length < 1){
const err17 = {instancePath:instancePath+"/substitutes",schemaPath:"#/anyOf/1/properties/substitutes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
var valid8 = true;
const len2 = data9.length;
for(let i4=0; i4<len2; i4++){
let data10 = data9[i4];
const _errs26 = errors;
if(typeof data10 !== "string"){
const err18 = {instancePath:instancePath+"/substitutes/" + i4,schemaPath:"#/anyOf/1/properties/substitutes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(validate23(data10, {instancePath:instancePath+"/substitutes/" + i4,parentData:data9,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid8 = _errs26 === errors;
if(!valid8){
break;
}
}
if(valid8){
let i5 = data9.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data9[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err19 = {instancePath:instancePath+"/substitutes",schemaPath:"#/anyOf/1/properties/substitutes/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/substitutes",schemaPath:"#/anyOf/1/properties/substitutes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.calendar !== undefined){
const _errs28 = errors;
if(!(validate23(data.calendar, {instancePath:instancePath+"/calendar",parentData:data,parentDataProperty:"calendar",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid5 = _errs28 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.ask !== undefined){
let data12 = data.ask;
const _errs29 = errors;
if(typeof data12 !== "string"){
const err21 = {instancePath:instancePath+"/ask",schemaPath:"#/anyOf/1/properties/ask/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const _errs31 = errors;
let valid10 = false;
const _errs32 = errors;
if("all" !== data12){
const err22 = {instancePath:instancePath+"/ask",schemaPath:"#/anyOf/1/properties/ask/anyOf/0/const",keyword:"const",params:{allowedValue: "all"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid2 = _errs32 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const _errs33 = errors;
if("least_loaded" !== data12){
const err23 = {instancePath:instancePath+"/ask",schemaPath:"#/anyOf/1/properties/ask/anyOf/1/const",keyword:"const",params:{allowedValue: "least_loaded"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid2 = _errs33 === errors;
valid10 = valid10 || _valid2;
}
if(!valid10){
const err24 = {instancePath:instancePath+"/ask",schemaPath:"#/anyOf/1/properties/ask/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs29 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var _valid0 = _errs16 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs34 = errors;
if(errors === _errs34){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.title === undefined) && (missing2 = "title")) || ((data.head_of === undefined) && (missing2 = "head_of"))){
const err26 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
const _errs36 = errors;
for(const key2 in data){
if(!(((((key2 === "title") || (key2 === "head_of")) || (key2 === "substitutes")) || (key2 === "calendar")) || (key2 === "ask"))){
const err27 = {instancePath,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
break;
}
}
if(_errs36 === errors){
if(data.title !== undefined){
const _errs37 = errors;
if(!(validate25(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid11 = _errs37 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.head_of !== undefined){
let data14 = data.head_of;
const _errs38 = errors;
const _errs39 = errors;
let valid12 = false;
const _errs40 = errors;
if(errors === _errs40){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing3;
if((data14.fact === undefined) && (missing3 = "fact")){
const err28 = {instancePath:instancePath+"/head_of",schemaPath:"#/anyOf/2/properties/head_of/anyOf/0/required",keyword:"required",params:{missingProperty: missing3}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
const _errs42 = errors;
for(const key3 in data14){
if(!(key3 === "fact")){
const err29 = {instancePath:instancePath+"/head_of",schemaPath:"#/anyOf/2/properties/head_of/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
break;
}
}
if(_errs42 === errors){
if(data14.fact !== undefined){
if(!(validate23(data14.fact, {instancePath:instancePath+"/head_of/fact",parentData:data14,parentDataProperty:"fact",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/head_of",schemaPath:"#/anyOf/2/properties/head_of/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid3 = _errs40 === errors;
valid12 = valid12 || _valid3;
if(!valid12){
const _errs44 = errors;
if(errors === _errs44){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing4;
if((data14.department === undefined) && (missing4 = "department")){
const err31 = {instancePath:instancePath+"/head_of",schemaPath:"#/anyOf/2/properties/head_of/anyOf/1/required",keyword:"required",params:{missingProperty: missing4}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
const _errs46 = errors;
for(const key4 in data14){
if(!(key4 === "department")){
const err32 = {instancePath:instancePath+"/head_of",schemaPath:"#/anyOf/2/properties/head_of/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
break;
}
}
if(_errs46 === errors){
if(data14.department !== undefined){
if(!(validate23(data14.department, {instancePath:instancePath+"/head_of/department",parentData:data14,parentDataProperty:"department",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/head_of",schemaPath:"#/anyOf/2/properties/head_of/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var _valid3 = _errs44 === errors;
valid12 = valid12 || _valid3;
}
if(!valid12){
const err34 = {instancePath:instancePath+"/head_of",schemaPath:"#/anyOf/2/properties/head_of/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
var valid11 = _errs38 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.substitutes !== undefined){
let data17 = data.substitutes;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data17)){
if(data17.length < 1){
const err35 = {instancePath:instancePath+"/substitutes",schemaPath:"#/anyOf/2/properties/substitutes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
var valid15 = true;
const len3 = data17.length;
for(let i6=0; i6<len3; i6++){
let data18 = data17[i6];
const _errs50 = errors;
if(typeof data18 !== "string"){
const err36 = {instancePath:instancePath+"/substitutes/" + i6,schemaPath:"#/anyOf/2/properties/substitutes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!(validate23(data18, {instancePath:instancePath+"/substitutes/" + i6,parentData:data17,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid15 = _errs50 === errors;
if(!valid15){
break;
}
}
if(valid15){
let i7 = data17.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data17[i7];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err37 = {instancePath:instancePath+"/substitutes",schemaPath:"#/anyOf/2/properties/substitutes/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
break;
}
indices3[item3] = i7;
}
}
}
}
}
else {
const err38 = {instancePath:instancePath+"/substitutes",schemaPath:"#/anyOf/2/properties/substitutes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var valid11 = _errs48 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.calendar !== undefined){
const _errs52 = errors;
if(!(validate23(data.calendar, {instancePath:instancePath+"/calendar",parentData:data,parentDataProperty:"calendar",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid11 = _errs52 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.ask !== undefined){
let data20 = data.ask;
const _errs53 = errors;
if(typeof data20 !== "string"){
const err39 = {instancePath:instancePath+"/ask",schemaPath:"#/anyOf/2/properties/ask/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const _errs55 = errors;
let valid17 = false;
const _errs56 = errors;
if("all" !== data20){
const err40 = {instancePath:instancePath+"/ask",schemaPath:"#/anyOf/2/properties/ask/anyOf/0/const",keyword:"const",params:{allowedValue: "all"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid4 = _errs56 === errors;
valid17 = valid17 || _valid4;
if(!valid17){
const _errs57 = errors;
if("least_loaded" !== data20){
const err41 = {instancePath:instancePath+"/ask",schemaPath:"#/anyOf/2/properties/ask/anyOf/1/const",keyword:"const",params:{allowedValue: "least_loaded"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid4 = _errs57 === errors;
valid17 = valid17 || _valid4;
}
if(!valid17){
const err42 = {instancePath:instancePath+"/ask",schemaPath:"#/anyOf/2/properties/ask/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
}
var valid11 = _errs53 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
}
}
else {
const err43 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
var _valid0 = _errs34 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs58 = errors;
if(errors === _errs58){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.title === undefined) && (missing5 = "title")) || ((data.person === undefined) && (missing5 = "person"))){
const err44 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: missing5}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
const _errs60 = errors;
for(const key5 in data){
if(!((((((key5 === "title") || (key5 === "person")) || (key5 === "else_role")) || (key5 === "substitutes")) || (key5 === "calendar")) || (key5 === "ask"))){
const err45 = {instancePath,schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
break;
}
}
if(_errs60 === errors){
if(data.title !== undefined){
const _errs61 = errors;
if(!(validate25(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid18 = _errs61 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.person !== undefined){
let data22 = data.person;
const _errs62 = errors;
if(errors === _errs62){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing6;
if((data22.fact === undefined) && (missing6 = "fact")){
const err46 = {instancePath:instancePath+"/person",schemaPath:"#/anyOf/3/properties/person/required",keyword:"required",params:{missingProperty: missing6}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
const _errs64 = errors;
for(const key6 in data22){
if(!(key6 === "fact")){
const err47 = {instancePath:instancePath+"/person",schemaPath:"#/anyOf/3/properties/person/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
break;
}
}
if(_errs64 === errors){
if(data22.fact !== undefined){
if(!(validate23(data22.fact, {instancePath:instancePath+"/person/fact",parentData:data22,parentDataProperty:"fact",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err48 = {instancePath:instancePath+"/person",schemaPath:"#/anyOf/3/properties/person/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
var valid18 = _errs62 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.else_role !== undefined){
const _errs66 = errors;
if(!(validate23(data.else_role, {instancePath:instancePath+"/else_role",parentData:data,parentDataProperty:"else_role",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid18 = _errs66 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.substitutes !== undefined){
let data25 = data.substitutes;
const _errs67 = errors;
if(errors === _errs67){
if(Array.isArray(data25)){
if(data25.length < 1){
const err49 = {instancePath:instancePath+"/substitutes",schemaPath:"#/anyOf/3/properties/substitutes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
var valid20 = true;
const len4 = data25.length;
for(let i8=0; i8<len4; i8++){
let data26 = data25[i8];
const _errs69 = errors;
if(typeof data26 !== "string"){
const err50 = {instancePath:instancePath+"/substitutes/" + i8,schemaPath:"#/anyOf/3/properties/substitutes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!(validate23(data26, {instancePath:instancePath+"/substitutes/" + i8,parentData:data25,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid20 = _errs69 === errors;
if(!valid20){
break;
}
}
if(valid20){
let i9 = data25.length;
let j4;
if(i9 > 1){
const indices4 = {};
for(;i9--;){
let item4 = data25[i9];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err51 = {instancePath:instancePath+"/substitutes",schemaPath:"#/anyOf/3/properties/substitutes/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
break;
}
indices4[item4] = i9;
}
}
}
}
}
else {
const err52 = {instancePath:instancePath+"/substitutes",schemaPath:"#/anyOf/3/properties/substitutes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
var valid18 = _errs67 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.calendar !== undefined){
const _errs71 = errors;
if(!(validate23(data.calendar, {instancePath:instancePath+"/calendar",parentData:data,parentDataProperty:"calendar",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid18 = _errs71 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.ask !== undefined){
let data28 = data.ask;
const _errs72 = errors;
if(typeof data28 !== "string"){
const err53 = {instancePath:instancePath+"/ask",schemaPath:"#/anyOf/3/properties/ask/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
const _errs74 = errors;
let valid22 = false;
const _errs75 = errors;
if("all" !== data28){
const err54 = {instancePath:instancePath+"/ask",schemaPath:"#/anyOf/3/properties/ask/anyOf/0/const",keyword:"const",params:{allowedValue: "all"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid5 = _errs75 === errors;
valid22 = valid22 || _valid5;
if(!valid22){
const _errs76 = errors;
if("least_loaded" !== data28){
const err55 = {instancePath:instancePath+"/ask",schemaPath:"#/anyOf/3/properties/ask/anyOf/1/const",keyword:"const",params:{allowedValue: "least_loaded"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid5 = _errs76 === errors;
valid22 = valid22 || _valid5;
}
if(!valid22){
const err56 = {instancePath:instancePath+"/ask",schemaPath:"#/anyOf/3/properties/ask/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
}
var valid18 = _errs72 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
var _valid0 = _errs58 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs77 = errors;
if(errors === _errs77){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if(((data.title === undefined) && (missing7 = "title")) || ((data.one_of === undefined) && (missing7 = "one_of"))){
const err58 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: missing7}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
else {
const _errs79 = errors;
for(const key7 in data){
if(!((key7 === "title") || (key7 === "one_of"))){
const err59 = {instancePath,schemaPath:"#/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
break;
}
}
if(_errs79 === errors){
if(data.title !== undefined){
const _errs80 = errors;
if(!(validate25(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid23 = _errs80 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data.one_of !== undefined){
let data30 = data.one_of;
const _errs81 = errors;
if(errors === _errs81){
if(Array.isArray(data30)){
if(data30.length < 2){
const err60 = {instancePath:instancePath+"/one_of",schemaPath:"#/anyOf/4/properties/one_of/minItems",keyword:"minItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
var valid24 = true;
const len5 = data30.length;
for(let i10=0; i10<len5; i10++){
const _errs83 = errors;
if(!(validate325(data30[i10], {instancePath:instancePath+"/one_of/" + i10,parentData:data30,parentDataProperty:i10,rootData}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
var valid24 = _errs83 === errors;
if(!valid24){
break;
}
}
}
}
else {
const err61 = {instancePath:instancePath+"/one_of",schemaPath:"#/anyOf/4/properties/one_of/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
var valid23 = _errs81 === errors;
}
else {
var valid23 = true;
}
}
}
}
}
else {
const err62 = {instancePath,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
var _valid0 = _errs77 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
if(!valid0){
const err63 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
validate305.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate305.errors = vErrors;
return errors === 0;
}


function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.people === undefined) && (missing0 = "people")) || ((data.roles === undefined) && (missing0 = "roles"))){
validate288.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "departments") || (key0 === "people")) || (key0 === "roles"))){
validate288.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.departments !== undefined){
let data0 = data.departments;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
validate288.errors = [{instancePath:instancePath+"/departments",schemaPath:"#/properties/departments/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key1 in data0){
const _errs4 = errors;
if(!(validate23(key1, {instancePath:instancePath+"/departments",parentData:data0,parentDataProperty:"departments",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
const err0 = {instancePath:instancePath+"/departments",schemaPath:"#/properties/departments/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate288.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 in data0){
const _errs6 = errors;
if(!(validate290(data0[key2], {instancePath:instancePath+"/departments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate288.errors = [{instancePath:instancePath+"/departments",schemaPath:"#/properties/departments/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.people !== undefined){
let data2 = data.people;
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
validate288.errors = [{instancePath:instancePath+"/people",schemaPath:"#/properties/people/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key3 in data2){
const _errs9 = errors;
if(!(validate23(key3, {instancePath:instancePath+"/people",parentData:data2,parentDataProperty:"people",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid3 = _errs9 === errors;
if(!valid3){
const err1 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate288.errors = vErrors;
return false;
break;
}
}
if(valid3){
for(const key4 in data2){
const _errs11 = errors;
if(!(validate297(data2[key4], {instancePath:instancePath+"/people/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
errors = vErrors.length;
}
var valid4 = _errs11 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
validate288.errors = [{instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined){
let data4 = data.roles;
const _errs12 = errors;
if(errors === _errs12){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
validate288.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key5 in data4){
const _errs14 = errors;
if(!(validate23(key5, {instancePath:instancePath+"/roles",parentData:data4,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid5 = _errs14 === errors;
if(!valid5){
const err2 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/propertyNames",keyword:"propertyNames",params:{propertyName: key5}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate288.errors = vErrors;
return false;
break;
}
}
if(valid5){
for(const key6 in data4){
const _errs16 = errors;
if(!(validate305(data4[key6], {instancePath:instancePath+"/roles/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key6,rootData}))){
vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
errors = vErrors.length;
}
var valid6 = _errs16 === errors;
if(!valid6){
break;
}
}
}
}
}
else {
validate288.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate288.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate288.errors = vErrors;
return errors === 0;
}

const route_ = validate333;
const schema70 = {"type":"object","allOf":[{"anyOf":[{"type":"object","required":["when"]},{"type":"object","required":["otherwise"]}]},{"not":{"type":"object","required":["when","otherwise"]}}],"required":["route","title","stages"],"additionalProperties":false,"properties":{"route":{"$ref":"#/definitions/id"},"title":{"$ref":"#/definitions/text"},"basis":{"$ref":"#/definitions/basis"},"owner":{"$ref":"#/definitions/owner"},"group":{"$ref":"#/definitions/id"},"in_force":{"$ref":"#/definitions/in_force"},"overrides":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}},"when":{"$ref":"#/definitions/when"},"otherwise":{"$ref":"#/definitions/otherwise"},"approvals":{"const":"none"},"stages":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/stage"}},"on_return":{"$ref":"#/definitions/on_return"}}};

function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.stage === undefined) && (missing0 = "stage")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.steps === undefined) && (missing0 = "steps"))){
validate343.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "stage") || (key0 === "title")) || (key0 === "when")) || (key0 === "steps"))){
validate343.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.stage !== undefined){
const _errs2 = errors;
if(!(validate23(data.stage, {instancePath:instancePath+"/stage",parentData:data,parentDataProperty:"stage",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs3 = errors;
if(!(validate25(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.when !== undefined){
const _errs4 = errors;
if(!(validate40(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data3 = data.steps;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data3)){
if(data3.length < 1){
validate343.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate75(data3[i0], {instancePath:instancePath+"/steps/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate343.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate343.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate343.errors = vErrors;
return errors === 0;
}


function validate349(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate349.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "wait") || (key0 === "to")) || (key0 === "at_most")) || (key0 === "then"))){
validate349.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.wait !== undefined){
let data0 = data.wait;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate349.errors = [{instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{type: "string"}}];
return false;
}
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if("all" !== data0){
const err0 = {instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/anyOf/0/const",keyword:"const",params:{allowedValue: "all"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if("first" !== data0){
const err1 = {instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/anyOf/1/const",keyword:"const",params:{allowedValue: "first"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err2 = {instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate349.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
const _errs7 = errors;
if(!(validate23(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at_most !== undefined){
let data2 = data.at_most;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate349.errors = [{instancePath:instancePath+"/at_most",schemaPath:"#/properties/at_most/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 20 || isNaN(data2)){
validate349.errors = [{instancePath:instancePath+"/at_most",schemaPath:"#/properties/at_most/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate349.errors = [{instancePath:instancePath+"/at_most",schemaPath:"#/properties/at_most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.then !== undefined){
const _errs10 = errors;
if(!(validate23(data.then, {instancePath:instancePath+"/then",parentData:data,parentDataProperty:"then",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate349.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate349.errors = vErrors;
return errors === 0;
}


function validate333(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.when === undefined) && (missing0 = "when")){
const err0 = {instancePath,schemaPath:"#/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/allOf/0/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(errors === _errs5){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.otherwise === undefined) && (missing1 = "otherwise")){
const err2 = {instancePath,schemaPath:"#/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/allOf/0/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate333.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs7 = errors;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.when === undefined) && (missing2 = "when")) || ((data.otherwise === undefined) && (missing2 = "otherwise"))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid2 = _errs9 === errors;
if(valid2){
validate333.errors = [{instancePath,schemaPath:"#/allOf/1/not",keyword:"not",params:{}}];
return false;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs7 === errors;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((((data.route === undefined) && (missing3 = "route")) || ((data.title === undefined) && (missing3 = "title"))) || ((data.stages === undefined) && (missing3 = "stages"))){
validate333.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs11 = errors;
for(const key0 in data){
if(!(func2.call(schema70.properties, key0))){
validate333.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs11 === errors){
if(data.route !== undefined){
const _errs12 = errors;
if(!(validate23(data.route, {instancePath:instancePath+"/route",parentData:data,parentDataProperty:"route",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.title !== undefined){
const _errs13 = errors;
if(!(validate25(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.basis !== undefined){
const _errs14 = errors;
if(!(validate27(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.owner !== undefined){
const _errs15 = errors;
if(!(validate29(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.group !== undefined){
const _errs16 = errors;
if(!(validate23(data.group, {instancePath:instancePath+"/group",parentData:data,parentDataProperty:"group",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.in_force !== undefined){
const _errs17 = errors;
if(!(validate32(data.in_force, {instancePath:instancePath+"/in_force",parentData:data,parentDataProperty:"in_force",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.overrides !== undefined){
let data6 = data.overrides;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data6)){
if(data6.length < 1){
validate333.errors = [{instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid4 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs20 = errors;
if(typeof data7 !== "string"){
validate333.errors = [{instancePath:instancePath+"/overrides/" + i0,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(validate23(data7, {instancePath:instancePath+"/overrides/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid4 = _errs20 === errors;
if(!valid4){
break;
}
}
if(valid4){
let i1 = data6.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data6[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate333.errors = [{instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
validate333.errors = [{instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.when !== undefined){
const _errs22 = errors;
if(!(validate40(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.otherwise !== undefined){
const _errs23 = errors;
if(!(validate329(data.otherwise, {instancePath:instancePath+"/otherwise",parentData:data,parentDataProperty:"otherwise",rootData}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
errors = vErrors.length;
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.approvals !== undefined){
const _errs24 = errors;
if("none" !== data.approvals){
validate333.errors = [{instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/const",keyword:"const",params:{allowedValue: "none"}}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.stages !== undefined){
let data11 = data.stages;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data11)){
if(data11.length < 1){
validate333.errors = [{instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid6 = true;
const len1 = data11.length;
for(let i2=0; i2<len1; i2++){
const _errs27 = errors;
if(!(validate343(data11[i2], {instancePath:instancePath+"/stages/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
var valid6 = _errs27 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate333.errors = [{instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.on_return !== undefined){
const _errs28 = errors;
if(!(validate349(data.on_return, {instancePath:instancePath+"/on_return",parentData:data,parentDataProperty:"on_return",rootData}))){
vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
errors = vErrors.length;
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate333.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate333.errors = vErrors;
return errors === 0;
}

const signing_ = validate353;

function validate354(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.when === undefined) && (missing0 = "when")) || ((data.form === undefined) && (missing0 = "form"))) || ((data.copies === undefined) && (missing0 = "copies"))) || ((data.signers === undefined) && (missing0 = "signers"))) || ((data.send === undefined) && (missing0 = "send"))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!(((((key0 === "when") || (key0 === "form")) || (key0 === "copies")) || (key0 === "signers")) || (key0 === "send"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs3 === errors){
if(data.when !== undefined){
const _errs4 = errors;
if(!(validate40(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.form !== undefined){
const _errs5 = errors;
if("paper" !== data.form){
const err2 = {instancePath:instancePath+"/form",schemaPath:"#/anyOf/0/properties/form/const",keyword:"const",params:{allowedValue: "paper"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.copies !== undefined){
let data2 = data.copies;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/copies",schemaPath:"#/anyOf/0/properties/copies/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 20 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/copies",schemaPath:"#/anyOf/0/properties/copies/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data2 < 1 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/copies",schemaPath:"#/anyOf/0/properties/copies/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.signers !== undefined){
let data3 = data.signers;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length < 1){
const err6 = {instancePath:instancePath+"/signers",schemaPath:"#/anyOf/0/properties/signers/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/signers/" + i0,schemaPath:"#/anyOf/0/properties/signers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(validate23(data4, {instancePath:instancePath+"/signers/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
if(valid2){
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err8 = {instancePath:instancePath+"/signers",schemaPath:"#/anyOf/0/properties/signers/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/signers",schemaPath:"#/anyOf/0/properties/signers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.send !== undefined){
let data5 = data.send;
const _errs12 = errors;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/send",schemaPath:"#/anyOf/0/properties/send/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs14 = errors;
let valid4 = false;
const _errs15 = errors;
if("edo" !== data5){
const err11 = {instancePath:instancePath+"/send",schemaPath:"#/anyOf/0/properties/send/anyOf/0/const",keyword:"const",params:{allowedValue: "edo"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs16 = errors;
if("courier" !== data5){
const err12 = {instancePath:instancePath+"/send",schemaPath:"#/anyOf/0/properties/send/anyOf/1/const",keyword:"const",params:{allowedValue: "courier"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs17 = errors;
if("post" !== data5){
const err13 = {instancePath:instancePath+"/send",schemaPath:"#/anyOf/0/properties/send/anyOf/2/const",keyword:"const",params:{allowedValue: "post"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs18 = errors;
if("by_hand" !== data5){
const err14 = {instancePath:instancePath+"/send",schemaPath:"#/anyOf/0/properties/send/anyOf/3/const",keyword:"const",params:{allowedValue: "by_hand"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs19 = errors;
if("email" !== data5){
const err15 = {instancePath:instancePath+"/send",schemaPath:"#/anyOf/0/properties/send/anyOf/4/const",keyword:"const",params:{allowedValue: "email"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs19 === errors;
valid4 = valid4 || _valid1;
}
}
}
}
if(!valid4){
const err16 = {instancePath:instancePath+"/send",schemaPath:"#/anyOf/0/properties/send/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs20 = errors;
if(errors === _errs20){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((((data.when === undefined) && (missing1 = "when")) || ((data.form === undefined) && (missing1 = "form"))) || ((data.signers === undefined) && (missing1 = "signers"))) || ((data.send === undefined) && (missing1 = "send"))){
const err18 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
const _errs22 = errors;
for(const key1 in data){
if(!((((key1 === "when") || (key1 === "form")) || (key1 === "signers")) || (key1 === "send"))){
const err19 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
break;
}
}
if(_errs22 === errors){
if(data.when !== undefined){
const _errs23 = errors;
if(!(validate40(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.form !== undefined){
const _errs24 = errors;
if("electronic" !== data.form){
const err20 = {instancePath:instancePath+"/form",schemaPath:"#/anyOf/1/properties/form/const",keyword:"const",params:{allowedValue: "electronic"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.signers !== undefined){
let data8 = data.signers;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data8)){
if(data8.length < 1){
const err21 = {instancePath:instancePath+"/signers",schemaPath:"#/anyOf/1/properties/signers/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
var valid6 = true;
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
const _errs27 = errors;
if(typeof data9 !== "string"){
const err22 = {instancePath:instancePath+"/signers/" + i2,schemaPath:"#/anyOf/1/properties/signers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(validate23(data9, {instancePath:instancePath+"/signers/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid6 = _errs27 === errors;
if(!valid6){
break;
}
}
if(valid6){
let i3 = data8.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data8[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err23 = {instancePath:instancePath+"/signers",schemaPath:"#/anyOf/1/properties/signers/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/signers",schemaPath:"#/anyOf/1/properties/signers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var valid5 = _errs25 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.send !== undefined){
let data10 = data.send;
const _errs29 = errors;
if(typeof data10 !== "string"){
const err25 = {instancePath:instancePath+"/send",schemaPath:"#/anyOf/1/properties/send/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const _errs31 = errors;
let valid8 = false;
const _errs32 = errors;
if("edo" !== data10){
const err26 = {instancePath:instancePath+"/send",schemaPath:"#/anyOf/1/properties/send/anyOf/0/const",keyword:"const",params:{allowedValue: "edo"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid2 = _errs32 === errors;
valid8 = valid8 || _valid2;
if(!valid8){
const _errs33 = errors;
if("courier" !== data10){
const err27 = {instancePath:instancePath+"/send",schemaPath:"#/anyOf/1/properties/send/anyOf/1/const",keyword:"const",params:{allowedValue: "courier"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid2 = _errs33 === errors;
valid8 = valid8 || _valid2;
if(!valid8){
const _errs34 = errors;
if("post" !== data10){
const err28 = {instancePath:instancePath+"/send",schemaPath:"#/anyOf/1/properties/send/anyOf/2/const",keyword:"const",params:{allowedValue: "post"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid2 = _errs34 === errors;
valid8 = valid8 || _valid2;
if(!valid8){
const _errs35 = errors;
if("by_hand" !== data10){
const err29 = {instancePath:instancePath+"/send",schemaPath:"#/anyOf/1/properties/send/anyOf/3/const",keyword:"const",params:{allowedValue: "by_hand"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid2 = _errs35 === errors;
valid8 = valid8 || _valid2;
if(!valid8){
const _errs36 = errors;
if("email" !== data10){
const err30 = {instancePath:instancePath+"/send",schemaPath:"#/anyOf/1/properties/send/anyOf/4/const",keyword:"const",params:{allowedValue: "email"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid2 = _errs36 === errors;
valid8 = valid8 || _valid2;
}
}
}
}
if(!valid8){
const err31 = {instancePath:instancePath+"/send",schemaPath:"#/anyOf/1/properties/send/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs29 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var _valid0 = _errs20 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs37 = errors;
if(errors === _errs37){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((((data.otherwise === undefined) && (missing2 = "otherwise")) || ((data.form === undefined) && (missing2 = "form"))) || ((data.copies === undefined) && (missing2 = "copies"))) || ((data.signers === undefined) && (missing2 = "signers"))) || ((data.send === undefined) && (missing2 = "send"))){
const err33 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
const _errs39 = errors;
for(const key2 in data){
if(!(((((key2 === "otherwise") || (key2 === "form")) || (key2 === "copies")) || (key2 === "signers")) || (key2 === "send"))){
const err34 = {instancePath,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
break;
}
}
if(_errs39 === errors){
if(data.otherwise !== undefined){
const _errs40 = errors;
if(!(validate329(data.otherwise, {instancePath:instancePath+"/otherwise",parentData:data,parentDataProperty:"otherwise",rootData}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
errors = vErrors.length;
}
var valid9 = _errs40 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.form !== undefined){
const _errs41 = errors;
if("paper" !== data.form){
const err35 = {instancePath:instancePath+"/form",schemaPath:"#/anyOf/2/properties/form/const",keyword:"const",params:{allowedValue: "paper"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var valid9 = _errs41 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.copies !== undefined){
let data13 = data.copies;
const _errs42 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err36 = {instancePath:instancePath+"/copies",schemaPath:"#/anyOf/2/properties/copies/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(errors === _errs42){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 20 || isNaN(data13)){
const err37 = {instancePath:instancePath+"/copies",schemaPath:"#/anyOf/2/properties/copies/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
if(data13 < 1 || isNaN(data13)){
const err38 = {instancePath:instancePath+"/copies",schemaPath:"#/anyOf/2/properties/copies/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
var valid9 = _errs42 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.signers !== undefined){
let data14 = data.signers;
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data14)){
if(data14.length < 1){
const err39 = {instancePath:instancePath+"/signers",schemaPath:"#/anyOf/2/properties/signers/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
var valid10 = true;
const len2 = data14.length;
for(let i4=0; i4<len2; i4++){
let data15 = data14[i4];
const _errs46 = errors;
if(typeof data15 !== "string"){
const err40 = {instancePath:instancePath+"/signers/" + i4,schemaPath:"#/anyOf/2/properties/signers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!(validate23(data15, {instancePath:instancePath+"/signers/" + i4,parentData:data14,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid10 = _errs46 === errors;
if(!valid10){
break;
}
}
if(valid10){
let i5 = data14.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data14[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err41 = {instancePath:instancePath+"/signers",schemaPath:"#/anyOf/2/properties/signers/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
}
}
else {
const err42 = {instancePath:instancePath+"/signers",schemaPath:"#/anyOf/2/properties/signers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
var valid9 = _errs44 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.send !== undefined){
let data16 = data.send;
const _errs48 = errors;
if(typeof data16 !== "string"){
const err43 = {instancePath:instancePath+"/send",schemaPath:"#/anyOf/2/properties/send/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const _errs50 = errors;
let valid12 = false;
const _errs51 = errors;
if("edo" !== data16){
const err44 = {instancePath:instancePath+"/send",schemaPath:"#/anyOf/2/properties/send/anyOf/0/const",keyword:"const",params:{allowedValue: "edo"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid3 = _errs51 === errors;
valid12 = valid12 || _valid3;
if(!valid12){
const _errs52 = errors;
if("courier" !== data16){
const err45 = {instancePath:instancePath+"/send",schemaPath:"#/anyOf/2/properties/send/anyOf/1/const",keyword:"const",params:{allowedValue: "courier"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid3 = _errs52 === errors;
valid12 = valid12 || _valid3;
if(!valid12){
const _errs53 = errors;
if("post" !== data16){
const err46 = {instancePath:instancePath+"/send",schemaPath:"#/anyOf/2/properties/send/anyOf/2/const",keyword:"const",params:{allowedValue: "post"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid3 = _errs53 === errors;
valid12 = valid12 || _valid3;
if(!valid12){
const _errs54 = errors;
if("by_hand" !== data16){
const err47 = {instancePath:instancePath+"/send",schemaPath:"#/anyOf/2/properties/send/anyOf/3/const",keyword:"const",params:{allowedValue: "by_hand"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid3 = _errs54 === errors;
valid12 = valid12 || _valid3;
if(!valid12){
const _errs55 = errors;
if("email" !== data16){
const err48 = {instancePath:instancePath+"/send",schemaPath:"#/anyOf/2/properties/send/anyOf/4/const",keyword:"const",params:{allowedValue: "email"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid3 = _errs55 === errors;
valid12 = valid12 || _valid3;
}
}
}
}
if(!valid12){
const err49 = {instancePath:instancePath+"/send",schemaPath:"#/anyOf/2/properties/send/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
var valid9 = _errs48 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
var _valid0 = _errs37 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs56 = errors;
if(errors === _errs56){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((((data.otherwise === undefined) && (missing3 = "otherwise")) || ((data.form === undefined) && (missing3 = "form"))) || ((data.signers === undefined) && (missing3 = "signers"))) || ((data.send === undefined) && (missing3 = "send"))){
const err51 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: missing3}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
const _errs58 = errors;
for(const key3 in data){
if(!((((key3 === "otherwise") || (key3 === "form")) || (key3 === "signers")) || (key3 === "send"))){
const err52 = {instancePath,schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
break;
}
}
if(_errs58 === errors){
if(data.otherwise !== undefined){
const _errs59 = errors;
if(!(validate329(data.otherwise, {instancePath:instancePath+"/otherwise",parentData:data,parentDataProperty:"otherwise",rootData}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
errors = vErrors.length;
}
var valid13 = _errs59 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.form !== undefined){
const _errs60 = errors;
if("electronic" !== data.form){
const err53 = {instancePath:instancePath+"/form",schemaPath:"#/anyOf/3/properties/form/const",keyword:"const",params:{allowedValue: "electronic"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var valid13 = _errs60 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.signers !== undefined){
let data19 = data.signers;
const _errs61 = errors;
if(errors === _errs61){
if(Array.isArray(data19)){
if(data19.length < 1){
const err54 = {instancePath:instancePath+"/signers",schemaPath:"#/anyOf/3/properties/signers/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
else {
var valid14 = true;
const len3 = data19.length;
for(let i6=0; i6<len3; i6++){
let data20 = data19[i6];
const _errs63 = errors;
if(typeof data20 !== "string"){
const err55 = {instancePath:instancePath+"/signers/" + i6,schemaPath:"#/anyOf/3/properties/signers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!(validate23(data20, {instancePath:instancePath+"/signers/" + i6,parentData:data19,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid14 = _errs63 === errors;
if(!valid14){
break;
}
}
if(valid14){
let i7 = data19.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data19[i7];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err56 = {instancePath:instancePath+"/signers",schemaPath:"#/anyOf/3/properties/signers/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
break;
}
indices3[item3] = i7;
}
}
}
}
}
else {
const err57 = {instancePath:instancePath+"/signers",schemaPath:"#/anyOf/3/properties/signers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
var valid13 = _errs61 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.send !== undefined){
let data21 = data.send;
const _errs65 = errors;
if(typeof data21 !== "string"){
const err58 = {instancePath:instancePath+"/send",schemaPath:"#/anyOf/3/properties/send/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
const _errs67 = errors;
let valid16 = false;
const _errs68 = errors;
if("edo" !== data21){
const err59 = {instancePath:instancePath+"/send",schemaPath:"#/anyOf/3/properties/send/anyOf/0/const",keyword:"const",params:{allowedValue: "edo"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid4 = _errs68 === errors;
valid16 = valid16 || _valid4;
if(!valid16){
const _errs69 = errors;
if("courier" !== data21){
const err60 = {instancePath:instancePath+"/send",schemaPath:"#/anyOf/3/properties/send/anyOf/1/const",keyword:"const",params:{allowedValue: "courier"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid4 = _errs69 === errors;
valid16 = valid16 || _valid4;
if(!valid16){
const _errs70 = errors;
if("post" !== data21){
const err61 = {instancePath:instancePath+"/send",schemaPath:"#/anyOf/3/properties/send/anyOf/2/const",keyword:"const",params:{allowedValue: "post"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid4 = _errs70 === errors;
valid16 = valid16 || _valid4;
if(!valid16){
const _errs71 = errors;
if("by_hand" !== data21){
const err62 = {instancePath:instancePath+"/send",schemaPath:"#/anyOf/3/properties/send/anyOf/3/const",keyword:"const",params:{allowedValue: "by_hand"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid4 = _errs71 === errors;
valid16 = valid16 || _valid4;
if(!valid16){
const _errs72 = errors;
if("email" !== data21){
const err63 = {instancePath:instancePath+"/send",schemaPath:"#/anyOf/3/properties/send/anyOf/4/const",keyword:"const",params:{allowedValue: "email"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid4 = _errs72 === errors;
valid16 = valid16 || _valid4;
}
}
}
}
if(!valid16){
const err64 = {instancePath:instancePath+"/send",schemaPath:"#/anyOf/3/properties/send/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
else {
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
}
var valid13 = _errs65 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
}
else {
const err65 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
var _valid0 = _errs56 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
const err66 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
validate354.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate354.errors = vErrors;
return errors === 0;
}


function validate353(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.signing === undefined) && (missing0 = "signing")){
validate353.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "signing")){
validate353.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.signing !== undefined){
let data0 = data.signing;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
validate353.errors = [{instancePath:instancePath+"/signing",schemaPath:"#/properties/signing/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate354(data0[i0], {instancePath:instancePath+"/signing/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate353.errors = [{instancePath:instancePath+"/signing",schemaPath:"#/properties/signing/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate353.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate353.errors = vErrors;
return errors === 0;
}

const sla_ = validate364;

function validate370(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.before === undefined) && (missing0 = "before")){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!(key0 === "before")){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs3 === errors){
if(data.before !== undefined){
if(!(validate179(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(errors === _errs5){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.at === undefined) && (missing1 = "at")){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
const _errs7 = errors;
for(const key1 in data){
if(!(key1 === "at")){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
}
if(_errs7 === errors){
if(data.at !== undefined){
if("deadline" !== data.at){
const err5 = {instancePath:instancePath+"/at",schemaPath:"#/anyOf/1/properties/at/const",keyword:"const",params:{allowedValue: "deadline"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.after === undefined) && (missing2 = "after")){
const err7 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
const _errs11 = errors;
for(const key2 in data){
if(!((key2 === "after") || (key2 === "every"))){
const err8 = {instancePath,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break;
}
}
if(_errs11 === errors){
if(data.after !== undefined){
const _errs12 = errors;
if(!(validate179(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.every !== undefined){
const _errs13 = errors;
if(!(validate179(data.every, {instancePath:instancePath+"/every",parentData:data,parentDataProperty:"every",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err10 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate370.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate370.errors = vErrors;
return errors === 0;
}


function validate375(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.after === undefined) && (missing0 = "after")) || ((data.to === undefined) && (missing0 = "to"))){
validate375.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "after") || (key0 === "to"))){
validate375.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.after !== undefined){
const _errs2 = errors;
if(!(validate179(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
const _errs3 = errors;
if(!(validate23(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate375.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate375.errors = vErrors;
return errors === 0;
}


function validate366(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.allow === undefined) && (missing0 = "allow")){
validate366.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "title") || (key0 === "take")) || (key0 === "allow")) || (key0 === "remind")) || (key0 === "escalate"))){
validate366.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
const _errs2 = errors;
if(!(validate25(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.take !== undefined){
const _errs3 = errors;
if(!(validate179(data.take, {instancePath:instancePath+"/take",parentData:data,parentDataProperty:"take",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allow !== undefined){
const _errs4 = errors;
if(!(validate179(data.allow, {instancePath:instancePath+"/allow",parentData:data,parentDataProperty:"allow",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remind !== undefined){
let data3 = data.remind;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data3)){
if(data3.length < 1){
validate366.errors = [{instancePath:instancePath+"/remind",schemaPath:"#/properties/remind/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate370(data3[i0], {instancePath:instancePath+"/remind/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate366.errors = [{instancePath:instancePath+"/remind",schemaPath:"#/properties/remind/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.escalate !== undefined){
let data5 = data.escalate;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data5)){
if(data5.length < 1){
validate366.errors = [{instancePath:instancePath+"/escalate",schemaPath:"#/properties/escalate/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs10 = errors;
if(!(validate375(data5[i1], {instancePath:instancePath+"/escalate/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate366.errors = [{instancePath:instancePath+"/escalate",schemaPath:"#/properties/escalate/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate366.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate366.errors = vErrors;
return errors === 0;
}


function validate380(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate380.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if("intake" !== data){
const err0 = {instancePath,schemaPath:"#/anyOf/0/const",keyword:"const",params:{allowedValue: "intake"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if("rework" !== data){
const err1 = {instancePath,schemaPath:"#/anyOf/1/const",keyword:"const",params:{allowedValue: "rework"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if("waiting_for_client" !== data){
const err2 = {instancePath,schemaPath:"#/anyOf/2/const",keyword:"const",params:{allowedValue: "waiting_for_client"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if("on_hold" !== data){
const err3 = {instancePath,schemaPath:"#/anyOf/3/const",keyword:"const",params:{allowedValue: "on_hold"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if("signing" !== data){
const err4 = {instancePath,schemaPath:"#/anyOf/4/const",keyword:"const",params:{allowedValue: "signing"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if("sent" !== data){
const err5 = {instancePath,schemaPath:"#/anyOf/5/const",keyword:"const",params:{allowedValue: "sent"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs8 = errors;
if("scanning" !== data){
const err6 = {instancePath,schemaPath:"#/anyOf/6/const",keyword:"const",params:{allowedValue: "scanning"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
}
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate380.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate380.errors = vErrors;
return errors === 0;
}


function validate382(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.owner === undefined) && (missing0 = "owner")) || ((data.allow === undefined) && (missing0 = "allow"))){
validate382.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "owner") || (key0 === "allow")) || (key0 === "remind")) || (key0 === "escalate"))){
validate382.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.owner !== undefined){
const _errs2 = errors;
if(!(validate23(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allow !== undefined){
const _errs3 = errors;
if(!(validate179(data.allow, {instancePath:instancePath+"/allow",parentData:data,parentDataProperty:"allow",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remind !== undefined){
let data2 = data.remind;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length < 1){
validate382.errors = [{instancePath:instancePath+"/remind",schemaPath:"#/properties/remind/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate370(data2[i0], {instancePath:instancePath+"/remind/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate382.errors = [{instancePath:instancePath+"/remind",schemaPath:"#/properties/remind/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.escalate !== undefined){
let data4 = data.escalate;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data4)){
if(data4.length < 1){
validate382.errors = [{instancePath:instancePath+"/escalate",schemaPath:"#/properties/escalate/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs9 = errors;
if(!(validate375(data4[i1], {instancePath:instancePath+"/escalate/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate382.errors = [{instancePath:instancePath+"/escalate",schemaPath:"#/properties/escalate/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate382.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate382.errors = vErrors;
return errors === 0;
}


function validate364(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.sla === undefined) && (missing0 = "sla")) || ((data.states === undefined) && (missing0 = "states"))){
validate364.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "sla") || (key0 === "states"))){
validate364.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.sla !== undefined){
let data0 = data.sla;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
validate364.errors = [{instancePath:instancePath+"/sla",schemaPath:"#/properties/sla/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key1 in data0){
const _errs4 = errors;
if(!(validate23(key1, {instancePath:instancePath+"/sla",parentData:data0,parentDataProperty:"sla",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
const err0 = {instancePath:instancePath+"/sla",schemaPath:"#/properties/sla/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate364.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 in data0){
const _errs6 = errors;
if(!(validate366(data0[key2], {instancePath:instancePath+"/sla/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate366.errors : vErrors.concat(validate366.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate364.errors = [{instancePath:instancePath+"/sla",schemaPath:"#/properties/sla/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.states !== undefined){
let data2 = data.states;
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
validate364.errors = [{instancePath:instancePath+"/states",schemaPath:"#/properties/states/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key3 in data2){
const _errs9 = errors;
if(!(validate380(key3, {instancePath:instancePath+"/states",parentData:data2,parentDataProperty:"states",rootData}))){
vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors);
errors = vErrors.length;
}
var valid3 = _errs9 === errors;
if(!valid3){
const err1 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate364.errors = vErrors;
return false;
break;
}
}
if(valid3){
for(const key4 in data2){
const _errs11 = errors;
if(!(validate382(data2[key4], {instancePath:instancePath+"/states/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate382.errors : vErrors.concat(validate382.errors);
errors = vErrors.length;
}
var valid4 = _errs11 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
validate364.errors = [{instancePath:instancePath+"/states",schemaPath:"#/properties/states/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate364.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate364.errors = vErrors;
return errors === 0;
}

const tests_ = validate388;
const pattern27 = new RegExp("^(19|2[01])\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])( ([01]\\d|2[0-3]):[0-5]\\d)?$", "u");

function validate391(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern27.test(data)){
validate391.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(19|2[01])\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])( ([01]\\d|2[0-3]):[0-5]\\d)?$"}}];
return false;
}
}
else {
validate391.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate391.errors = vErrors;
return errors === 0;
}

const schema84 = {"type":"object","minProperties":1,"propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":{"$ref":"#/definitions/fact_answer"},"properties":{"fixture":{"$ref":"#/definitions/id"},"id":{"type":["string","integer"]},"inn":{"anyOf":[{"$ref":"#/definitions/inn"},{"const":"absent"}]},"kpp":{"anyOf":[{"type":"string","pattern":"^\\d{4}[\\dA-Z]{2}\\d{3}$"},{"const":"absent"}]},"ogrn":{"anyOf":[{"type":"string","pattern":"^(\\d{13}|\\d{15})$"},{"const":"absent"}]},"tax_id":{"anyOf":[{"$ref":"#/definitions/tax_id"},{"const":"absent"}]},"country":{"anyOf":[{"type":"string","pattern":"^[A-Z]{2}$"},{"const":"absent"}]},"name":{"anyOf":[{"$ref":"#/definitions/text"},{"const":"absent"}]},"curator":{"anyOf":[{"$ref":"#/definitions/id"},{"const":"absent"}]},"initiator":{"anyOf":[{"$ref":"#/definitions/id"},{"const":"absent"}]},"documents":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":{"$ref":"#/definitions/document_answer"}},"confirmed":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}},"rates":{"$ref":"#/definitions/rates"}}};

function validate395(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate395.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate395.errors = vErrors;
return false;
break;
}
}
if(valid0){
const _errs2 = errors;
for(const key1 in data){
if(!(func2.call(schema84.properties, key1))){
const _errs3 = errors;
if(!(validate148(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
if(_errs2 === errors){
if(data.fixture !== undefined){
const _errs4 = errors;
if(!(validate23(data.fixture, {instancePath:instancePath+"/fixture",parentData:data,parentDataProperty:"fixture",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.id !== undefined){
let data2 = data.id;
const _errs5 = errors;
if((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))){
validate395.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema84.properties.id.type}}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.inn !== undefined){
let data3 = data.inn;
const _errs7 = errors;
const _errs8 = errors;
let valid3 = false;
const _errs9 = errors;
if(!(validate152(data3, {instancePath:instancePath+"/inn",parentData:data,parentDataProperty:"inn",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs10 = errors;
if("absent" !== data3){
const err1 = {instancePath:instancePath+"/inn",schemaPath:"#/properties/inn/anyOf/1/const",keyword:"const",params:{allowedValue: "absent"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err2 = {instancePath:instancePath+"/inn",schemaPath:"#/properties/inn/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate395.errors = vErrors;
return false;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.kpp !== undefined){
let data4 = data.kpp;
const _errs11 = errors;
const _errs12 = errors;
let valid4 = false;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(!pattern12.test(data4)){
const err3 = {instancePath:instancePath+"/kpp",schemaPath:"#/properties/kpp/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}[\\dA-Z]{2}\\d{3}$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/kpp",schemaPath:"#/properties/kpp/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs13 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs15 = errors;
if("absent" !== data4){
const err5 = {instancePath:instancePath+"/kpp",schemaPath:"#/properties/kpp/anyOf/1/const",keyword:"const",params:{allowedValue: "absent"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
const err6 = {instancePath:instancePath+"/kpp",schemaPath:"#/properties/kpp/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate395.errors = vErrors;
return false;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.ogrn !== undefined){
let data5 = data.ogrn;
const _errs16 = errors;
const _errs17 = errors;
let valid5 = false;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data5 === "string"){
if(!pattern13.test(data5)){
const err7 = {instancePath:instancePath+"/ogrn",schemaPath:"#/properties/ogrn/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(\\d{13}|\\d{15})$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/ogrn",schemaPath:"#/properties/ogrn/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid2 = _errs18 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const _errs20 = errors;
if("absent" !== data5){
const err9 = {instancePath:instancePath+"/ogrn",schemaPath:"#/properties/ogrn/anyOf/1/const",keyword:"const",params:{allowedValue: "absent"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid2 = _errs20 === errors;
valid5 = valid5 || _valid2;
}
if(!valid5){
const err10 = {instancePath:instancePath+"/ogrn",schemaPath:"#/properties/ogrn/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate395.errors = vErrors;
return false;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.tax_id !== undefined){
let data6 = data.tax_id;
const _errs21 = errors;
const _errs22 = errors;
let valid6 = false;
const _errs23 = errors;
if(!(validate142(data6, {instancePath:instancePath+"/tax_id",parentData:data,parentDataProperty:"tax_id",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
var _valid3 = _errs23 === errors;
valid6 = valid6 || _valid3;
if(!valid6){
const _errs24 = errors;
if("absent" !== data6){
const err11 = {instancePath:instancePath+"/tax_id",schemaPath:"#/properties/tax_id/anyOf/1/const",keyword:"const",params:{allowedValue: "absent"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid3 = _errs24 === errors;
valid6 = valid6 || _valid3;
}
if(!valid6){
const err12 = {instancePath:instancePath+"/tax_id",schemaPath:"#/properties/tax_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate395.errors = vErrors;
return false;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.country !== undefined){
let data7 = data.country;
const _errs25 = errors;
const _errs26 = errors;
let valid7 = false;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data7 === "string"){
if(!pattern14.test(data7)){
const err13 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid4 = _errs27 === errors;
valid7 = valid7 || _valid4;
if(!valid7){
const _errs29 = errors;
if("absent" !== data7){
const err15 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/anyOf/1/const",keyword:"const",params:{allowedValue: "absent"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid4 = _errs29 === errors;
valid7 = valid7 || _valid4;
}
if(!valid7){
const err16 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate395.errors = vErrors;
return false;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs25 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.name !== undefined){
let data8 = data.name;
const _errs30 = errors;
const _errs31 = errors;
let valid8 = false;
const _errs32 = errors;
if(!(validate25(data8, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var _valid5 = _errs32 === errors;
valid8 = valid8 || _valid5;
if(!valid8){
const _errs33 = errors;
if("absent" !== data8){
const err17 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/anyOf/1/const",keyword:"const",params:{allowedValue: "absent"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid5 = _errs33 === errors;
valid8 = valid8 || _valid5;
}
if(!valid8){
const err18 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
validate395.errors = vErrors;
return false;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.curator !== undefined){
let data9 = data.curator;
const _errs34 = errors;
const _errs35 = errors;
let valid9 = false;
const _errs36 = errors;
if(!(validate23(data9, {instancePath:instancePath+"/curator",parentData:data,parentDataProperty:"curator",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var _valid6 = _errs36 === errors;
valid9 = valid9 || _valid6;
if(!valid9){
const _errs37 = errors;
if("absent" !== data9){
const err19 = {instancePath:instancePath+"/curator",schemaPath:"#/properties/curator/anyOf/1/const",keyword:"const",params:{allowedValue: "absent"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid6 = _errs37 === errors;
valid9 = valid9 || _valid6;
}
if(!valid9){
const err20 = {instancePath:instancePath+"/curator",schemaPath:"#/properties/curator/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
validate395.errors = vErrors;
return false;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs34 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.initiator !== undefined){
let data10 = data.initiator;
const _errs38 = errors;
const _errs39 = errors;
let valid10 = false;
const _errs40 = errors;
if(!(validate23(data10, {instancePath:instancePath+"/initiator",parentData:data,parentDataProperty:"initiator",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var _valid7 = _errs40 === errors;
valid10 = valid10 || _valid7;
if(!valid10){
const _errs41 = errors;
if("absent" !== data10){
const err21 = {instancePath:instancePath+"/initiator",schemaPath:"#/properties/initiator/anyOf/1/const",keyword:"const",params:{allowedValue: "absent"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid7 = _errs41 === errors;
valid10 = valid10 || _valid7;
}
if(!valid10){
const err22 = {instancePath:instancePath+"/initiator",schemaPath:"#/properties/initiator/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
validate395.errors = vErrors;
return false;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs38 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.documents !== undefined){
let data11 = data.documents;
const _errs42 = errors;
if(errors === _errs42){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length < 1){
validate395.errors = [{instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key2 in data11){
const _errs44 = errors;
if(!(validate23(key2, {instancePath:instancePath+"/documents",parentData:data11,parentDataProperty:"documents",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid11 = _errs44 === errors;
if(!valid11){
const err23 = {instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
validate395.errors = vErrors;
return false;
break;
}
}
if(valid11){
for(const key3 in data11){
const _errs46 = errors;
if(!(validate159(data11[key3], {instancePath:instancePath+"/documents/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
var valid12 = _errs46 === errors;
if(!valid12){
break;
}
}
}
}
}
else {
validate395.errors = [{instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs42 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.confirmed !== undefined){
let data13 = data.confirmed;
const _errs47 = errors;
if(errors === _errs47){
if(Array.isArray(data13)){
var valid13 = true;
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
const _errs49 = errors;
if(typeof data14 !== "string"){
validate395.errors = [{instancePath:instancePath+"/confirmed/" + i0,schemaPath:"#/properties/confirmed/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(validate23(data14, {instancePath:instancePath+"/confirmed/" + i0,parentData:data13,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid13 = _errs49 === errors;
if(!valid13){
break;
}
}
if(valid13){
let i1 = data13.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data13[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate395.errors = [{instancePath:instancePath+"/confirmed",schemaPath:"#/properties/confirmed/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate395.errors = [{instancePath:instancePath+"/confirmed",schemaPath:"#/properties/confirmed/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs47 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.rates !== undefined){
const _errs51 = errors;
if(!(validate168(data.rates, {instancePath:instancePath+"/rates",parentData:data,parentDataProperty:"rates",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
var valid2 = _errs51 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate395.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate395.errors = vErrors;
return errors === 0;
}

const schema85 = {"type":"object","allOf":[{"anyOf":[{"type":"object","required":["does"]},{"type":"object","required":["expect"]}]},{"if":{"type":"object","required":["does"]},"then":{"type":"object","required":["by"]}}],"required":["at"],"additionalProperties":false,"properties":{"at":{"$ref":"#/definitions/duration"},"step":{"$ref":"#/definitions/id"},"does":{"type":"string","anyOf":[{"const":"submit"},{"const":"take"},{"const":"release"},{"const":"approve"},{"const":"approve_with_remarks"},{"const":"return"},{"const":"reject"},{"const":"done"},{"const":"ask_client"},{"const":"answer"},{"const":"delegate"},{"const":"invite"},{"const":"address_remark"},{"const":"accept_remark"},{"const":"withdraw_remark"},{"const":"resubmit"},{"const":"add_document"},{"const":"replace_draft"},{"const":"promise"},{"const":"change_fact"},{"const":"confirm_fact"},{"const":"confirm_reuse"},{"const":"hold"},{"const":"resume"},{"const":"withdraw"},{"const":"change_curator"},{"const":"grant_round"},{"const":"sign"},{"const":"countersign"},{"const":"register"}]},"by":{"$ref":"#/definitions/id"},"to":{"$ref":"#/definitions/id"},"reasons":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}},"remarks":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/text"}},"note":{"$ref":"#/definitions/text"},"document":{"$ref":"#/definitions/id"},"facts":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}},"remark":{"type":"integer","minimum":1},"until":{"$ref":"#/definitions/date"},"number":{"type":"string","pattern":"\\S"},"changes":{"$ref":"#/definitions/test_changes"},"expect":{"$ref":"#/definitions/expectation"}}};

function validate423(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate423.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate423.errors = vErrors;
return false;
break;
}
}
if(valid0){
const _errs2 = errors;
for(const key1 in data){
if(!((((key1 === "draft") || (key1 === "documents")) || (key1 === "confirmed")) || (key1 === "curator"))){
const _errs3 = errors;
if(!(validate148(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
if(_errs2 === errors){
if(data.draft !== undefined){
let data1 = data.draft;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
validate423.errors = [{instancePath:instancePath+"/draft",schemaPath:"#/properties/draft/pattern",keyword:"pattern",params:{pattern: "\\S"}}];
return false;
}
}
else {
validate423.errors = [{instancePath:instancePath+"/draft",schemaPath:"#/properties/draft/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.documents !== undefined){
let data2 = data.documents;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
validate423.errors = [{instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key2 in data2){
const _errs8 = errors;
if(!(validate23(key2, {instancePath:instancePath+"/documents",parentData:data2,parentDataProperty:"documents",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid3 = _errs8 === errors;
if(!valid3){
const err1 = {instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate423.errors = vErrors;
return false;
break;
}
}
if(valid3){
for(const key3 in data2){
const _errs10 = errors;
if(!(validate159(data2[key3], {instancePath:instancePath+"/documents/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
var valid4 = _errs10 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
validate423.errors = [{instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.confirmed !== undefined){
let data4 = data.confirmed;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data4)){
var valid5 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs13 = errors;
if(typeof data5 !== "string"){
validate423.errors = [{instancePath:instancePath+"/confirmed/" + i0,schemaPath:"#/properties/confirmed/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(validate23(data5, {instancePath:instancePath+"/confirmed/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid5 = _errs13 === errors;
if(!valid5){
break;
}
}
if(valid5){
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate423.errors = [{instancePath:instancePath+"/confirmed",schemaPath:"#/properties/confirmed/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate423.errors = [{instancePath:instancePath+"/confirmed",schemaPath:"#/properties/confirmed/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.curator !== undefined){
const _errs15 = errors;
if(!(validate23(data.curator, {instancePath:instancePath+"/curator",parentData:data,parentDataProperty:"curator",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
else {
validate423.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate423.errors = vErrors;
return errors === 0;
}

const schema87 = {"type":"object","minProperties":1,"additionalProperties":false,"properties":{"route":{"$ref":"#/definitions/id"},"approvers":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":{"$ref":"#/definitions/expected_approvers"}},"documents":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"missing":{"$ref":"#/definitions/expected_documents"},"promised":{"$ref":"#/definitions/expected_documents"},"received":{"$ref":"#/definitions/expected_documents"},"valid":{"$ref":"#/definitions/expected_documents"},"expiring":{"$ref":"#/definitions/expected_documents"},"expired":{"$ref":"#/definitions/expected_documents"},"invalid":{"$ref":"#/definitions/expected_documents"}}},"state":{"$ref":"#/definitions/id"},"waiting_for":{"anyOf":[{"$ref":"#/definitions/id"},{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}}]},"asked":{"$ref":"#/definitions/expected_steps"},"kept":{"$ref":"#/definitions/expected_steps"},"reminded":{"$ref":"#/definitions/expected_reminded"},"escalated":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":{"$ref":"#/definitions/id"}},"notified":{"$ref":"#/definitions/expected_told"},"letter":{"$ref":"#/definitions/expected_letters"},"task":{"type":"object","required":["for"],"additionalProperties":false,"properties":{"for":{"$ref":"#/definitions/id"},"form":{"type":"string","enum":["paper","electronic"]},"copies":{"type":"integer","minimum":1,"maximum":20},"signers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}},"send":{"type":"string","anyOf":[{"const":"edo"},{"const":"courier"},{"const":"post"},{"const":"by_hand"},{"const":"email"}]},"files":{"$ref":"#/definitions/expected_papers"}}},"folder":{"$ref":"#/definitions/expected_papers"},"remarks":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"open":{"type":"integer","minimum":0},"addressed":{"type":"integer","minimum":0},"accepted":{"type":"integer","minimum":0},"withdrawn":{"type":"integer","minimum":0}}},"not_needed":{"$ref":"#/definitions/expected_parts"}}};

function validate434(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs3 = errors;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/0/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(validate23(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err1 = {instancePath,schemaPath:"#/anyOf/0/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(errors === _errs5){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.includes === undefined) && (missing0 = "includes")){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
const _errs7 = errors;
for(const key0 in data){
if(!(key0 === "includes")){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
}
if(_errs7 === errors){
if(data.includes !== undefined){
let data1 = data.includes;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/includes",schemaPath:"#/anyOf/1/properties/includes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
var valid4 = true;
const len1 = data1.length;
for(let i2=0; i2<len1; i2++){
let data2 = data1[i2];
const _errs10 = errors;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/includes/" + i2,schemaPath:"#/anyOf/1/properties/includes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(validate23(data2, {instancePath:instancePath+"/includes/" + i2,parentData:data1,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid4 = _errs10 === errors;
if(!valid4){
break;
}
}
if(valid4){
let i3 = data1.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data1[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err7 = {instancePath:instancePath+"/includes",schemaPath:"#/anyOf/1/properties/includes/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/includes",schemaPath:"#/anyOf/1/properties/includes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err10 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate434.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate434.errors = vErrors;
return errors === 0;
}


function validate438(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs3 = errors;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/0/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(validate23(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err1 = {instancePath,schemaPath:"#/anyOf/0/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(errors === _errs5){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.includes === undefined) && (missing0 = "includes")){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
const _errs7 = errors;
for(const key0 in data){
if(!(key0 === "includes")){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
}
if(_errs7 === errors){
if(data.includes !== undefined){
let data1 = data.includes;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/includes",schemaPath:"#/anyOf/1/properties/includes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
var valid4 = true;
const len1 = data1.length;
for(let i2=0; i2<len1; i2++){
let data2 = data1[i2];
const _errs10 = errors;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/includes/" + i2,schemaPath:"#/anyOf/1/properties/includes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(validate23(data2, {instancePath:instancePath+"/includes/" + i2,parentData:data1,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid4 = _errs10 === errors;
if(!valid4){
break;
}
}
if(valid4){
let i3 = data1.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data1[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err7 = {instancePath:instancePath+"/includes",schemaPath:"#/anyOf/1/properties/includes/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/includes",schemaPath:"#/anyOf/1/properties/includes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err10 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate438.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate438.errors = vErrors;
return errors === 0;
}


function validate451(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs3 = errors;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/0/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(validate23(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err1 = {instancePath,schemaPath:"#/anyOf/0/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(errors === _errs5){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.includes === undefined) && (missing0 = "includes")){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
const _errs7 = errors;
for(const key0 in data){
if(!(key0 === "includes")){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
}
if(_errs7 === errors){
if(data.includes !== undefined){
let data1 = data.includes;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/includes",schemaPath:"#/anyOf/1/properties/includes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
var valid4 = true;
const len1 = data1.length;
for(let i2=0; i2<len1; i2++){
let data2 = data1[i2];
const _errs10 = errors;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/includes/" + i2,schemaPath:"#/anyOf/1/properties/includes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(validate23(data2, {instancePath:instancePath+"/includes/" + i2,parentData:data1,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid4 = _errs10 === errors;
if(!valid4){
break;
}
}
if(valid4){
let i3 = data1.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data1[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err7 = {instancePath:instancePath+"/includes",schemaPath:"#/anyOf/1/properties/includes/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/includes",schemaPath:"#/anyOf/1/properties/includes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err10 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate451.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate451.errors = vErrors;
return errors === 0;
}


function validate456(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs3 = errors;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/0/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(validate23(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err1 = {instancePath,schemaPath:"#/anyOf/0/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(errors === _errs5){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.includes === undefined) && (missing0 = "includes")){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
const _errs7 = errors;
for(const key0 in data){
if(!(key0 === "includes")){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
}
if(_errs7 === errors){
if(data.includes !== undefined){
let data1 = data.includes;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/includes",schemaPath:"#/anyOf/1/properties/includes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
var valid4 = true;
const len1 = data1.length;
for(let i2=0; i2<len1; i2++){
let data2 = data1[i2];
const _errs10 = errors;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/includes/" + i2,schemaPath:"#/anyOf/1/properties/includes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(validate23(data2, {instancePath:instancePath+"/includes/" + i2,parentData:data1,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid4 = _errs10 === errors;
if(!valid4){
break;
}
}
if(valid4){
let i3 = data1.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data1[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err7 = {instancePath:instancePath+"/includes",schemaPath:"#/anyOf/1/properties/includes/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/includes",schemaPath:"#/anyOf/1/properties/includes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err10 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate456.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate456.errors = vErrors;
return errors === 0;
}


function validate462(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs3 = errors;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/0/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(validate23(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err1 = {instancePath,schemaPath:"#/anyOf/0/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(errors === _errs5){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.includes === undefined) && (missing0 = "includes")){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
const _errs7 = errors;
for(const key0 in data){
if(!(key0 === "includes")){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
}
if(_errs7 === errors){
if(data.includes !== undefined){
let data1 = data.includes;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/includes",schemaPath:"#/anyOf/1/properties/includes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
var valid4 = true;
const len1 = data1.length;
for(let i2=0; i2<len1; i2++){
let data2 = data1[i2];
const _errs10 = errors;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/includes/" + i2,schemaPath:"#/anyOf/1/properties/includes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(validate23(data2, {instancePath:instancePath+"/includes/" + i2,parentData:data1,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid4 = _errs10 === errors;
if(!valid4){
break;
}
}
if(valid4){
let i3 = data1.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data1[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err7 = {instancePath:instancePath+"/includes",schemaPath:"#/anyOf/1/properties/includes/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/includes",schemaPath:"#/anyOf/1/properties/includes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err10 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate462.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate462.errors = vErrors;
return errors === 0;
}


function validate466(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs3 = errors;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/0/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(validate23(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err1 = {instancePath,schemaPath:"#/anyOf/0/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(errors === _errs5){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.includes === undefined) && (missing0 = "includes")){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
const _errs7 = errors;
for(const key0 in data){
if(!(key0 === "includes")){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
}
if(_errs7 === errors){
if(data.includes !== undefined){
let data1 = data.includes;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/includes",schemaPath:"#/anyOf/1/properties/includes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
var valid4 = true;
const len1 = data1.length;
for(let i2=0; i2<len1; i2++){
let data2 = data1[i2];
const _errs10 = errors;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/includes/" + i2,schemaPath:"#/anyOf/1/properties/includes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(validate23(data2, {instancePath:instancePath+"/includes/" + i2,parentData:data1,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid4 = _errs10 === errors;
if(!valid4){
break;
}
}
if(valid4){
let i3 = data1.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data1[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err7 = {instancePath:instancePath+"/includes",schemaPath:"#/anyOf/1/properties/includes/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/includes",schemaPath:"#/anyOf/1/properties/includes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err10 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate466.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate466.errors = vErrors;
return errors === 0;
}


function validate472(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs3 = errors;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/0/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(validate23(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err1 = {instancePath,schemaPath:"#/anyOf/0/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(errors === _errs5){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.includes === undefined) && (missing0 = "includes")){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
const _errs7 = errors;
for(const key0 in data){
if(!(key0 === "includes")){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
}
if(_errs7 === errors){
if(data.includes !== undefined){
let data1 = data.includes;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/includes",schemaPath:"#/anyOf/1/properties/includes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
var valid4 = true;
const len1 = data1.length;
for(let i2=0; i2<len1; i2++){
let data2 = data1[i2];
const _errs10 = errors;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/includes/" + i2,schemaPath:"#/anyOf/1/properties/includes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(validate23(data2, {instancePath:instancePath+"/includes/" + i2,parentData:data1,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid4 = _errs10 === errors;
if(!valid4){
break;
}
}
if(valid4){
let i3 = data1.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data1[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err7 = {instancePath:instancePath+"/includes",schemaPath:"#/anyOf/1/properties/includes/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/includes",schemaPath:"#/anyOf/1/properties/includes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err10 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate472.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate472.errors = vErrors;
return errors === 0;
}


function validate477(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs3 = errors;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/0/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(validate23(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err1 = {instancePath,schemaPath:"#/anyOf/0/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(errors === _errs5){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.includes === undefined) && (missing0 = "includes")){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
const _errs7 = errors;
for(const key0 in data){
if(!(key0 === "includes")){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
}
if(_errs7 === errors){
if(data.includes !== undefined){
let data1 = data.includes;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/includes",schemaPath:"#/anyOf/1/properties/includes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
var valid4 = true;
const len1 = data1.length;
for(let i2=0; i2<len1; i2++){
let data2 = data1[i2];
const _errs10 = errors;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/includes/" + i2,schemaPath:"#/anyOf/1/properties/includes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(validate23(data2, {instancePath:instancePath+"/includes/" + i2,parentData:data1,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid4 = _errs10 === errors;
if(!valid4){
break;
}
}
if(valid4){
let i3 = data1.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data1[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err7 = {instancePath:instancePath+"/includes",schemaPath:"#/anyOf/1/properties/includes/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/includes",schemaPath:"#/anyOf/1/properties/includes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err10 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate477.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate477.errors = vErrors;
return errors === 0;
}


function validate431(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate431.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema87.properties, key0))){
validate431.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.route !== undefined){
const _errs2 = errors;
if(!(validate23(data.route, {instancePath:instancePath+"/route",parentData:data,parentDataProperty:"route",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvers !== undefined){
let data1 = data.approvers;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
validate431.errors = [{instancePath:instancePath+"/approvers",schemaPath:"#/properties/approvers/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key1 in data1){
const _errs5 = errors;
if(!(validate23(key1, {instancePath:instancePath+"/approvers",parentData:data1,parentDataProperty:"approvers",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
const err0 = {instancePath:instancePath+"/approvers",schemaPath:"#/properties/approvers/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate431.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 in data1){
const _errs7 = errors;
if(!(validate434(data1[key2], {instancePath:instancePath+"/approvers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate434.errors : vErrors.concat(validate434.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate431.errors = [{instancePath:instancePath+"/approvers",schemaPath:"#/properties/approvers/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.documents !== undefined){
let data3 = data.documents;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
validate431.errors = [{instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs10 = errors;
for(const key3 in data3){
if(!(((((((key3 === "missing") || (key3 === "promised")) || (key3 === "received")) || (key3 === "valid")) || (key3 === "expiring")) || (key3 === "expired")) || (key3 === "invalid"))){
validate431.errors = [{instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs10 === errors){
if(data3.missing !== undefined){
const _errs11 = errors;
if(!(validate438(data3.missing, {instancePath:instancePath+"/documents/missing",parentData:data3,parentDataProperty:"missing",rootData}))){
vErrors = vErrors === null ? validate438.errors : vErrors.concat(validate438.errors);
errors = vErrors.length;
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.promised !== undefined){
const _errs12 = errors;
if(!(validate438(data3.promised, {instancePath:instancePath+"/documents/promised",parentData:data3,parentDataProperty:"promised",rootData}))){
vErrors = vErrors === null ? validate438.errors : vErrors.concat(validate438.errors);
errors = vErrors.length;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.received !== undefined){
const _errs13 = errors;
if(!(validate438(data3.received, {instancePath:instancePath+"/documents/received",parentData:data3,parentDataProperty:"received",rootData}))){
vErrors = vErrors === null ? validate438.errors : vErrors.concat(validate438.errors);
errors = vErrors.length;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.valid !== undefined){
const _errs14 = errors;
if(!(validate438(data3.valid, {instancePath:instancePath+"/documents/valid",parentData:data3,parentDataProperty:"valid",rootData}))){
vErrors = vErrors === null ? validate438.errors : vErrors.concat(validate438.errors);
errors = vErrors.length;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.expiring !== undefined){
const _errs15 = errors;
if(!(validate438(data3.expiring, {instancePath:instancePath+"/documents/expiring",parentData:data3,parentDataProperty:"expiring",rootData}))){
vErrors = vErrors === null ? validate438.errors : vErrors.concat(validate438.errors);
errors = vErrors.length;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.expired !== undefined){
const _errs16 = errors;
if(!(validate438(data3.expired, {instancePath:instancePath+"/documents/expired",parentData:data3,parentDataProperty:"expired",rootData}))){
vErrors = vErrors === null ? validate438.errors : vErrors.concat(validate438.errors);
errors = vErrors.length;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.invalid !== undefined){
const _errs17 = errors;
if(!(validate438(data3.invalid, {instancePath:instancePath+"/documents/invalid",parentData:data3,parentDataProperty:"invalid",rootData}))){
vErrors = vErrors === null ? validate438.errors : vErrors.concat(validate438.errors);
errors = vErrors.length;
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate431.errors = [{instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
const _errs18 = errors;
if(!(validate23(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiting_for !== undefined){
let data12 = data.waiting_for;
const _errs19 = errors;
const _errs20 = errors;
let valid4 = false;
const _errs21 = errors;
if(!(validate23(data12, {instancePath:instancePath+"/waiting_for",parentData:data,parentDataProperty:"waiting_for",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var _valid0 = _errs21 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data12)){
var valid5 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
const _errs24 = errors;
if(typeof data13 !== "string"){
const err1 = {instancePath:instancePath+"/waiting_for/" + i0,schemaPath:"#/properties/waiting_for/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(validate23(data13, {instancePath:instancePath+"/waiting_for/" + i0,parentData:data12,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid5 = _errs24 === errors;
if(!valid5){
break;
}
}
if(valid5){
let i1 = data12.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data12[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err2 = {instancePath:instancePath+"/waiting_for",schemaPath:"#/properties/waiting_for/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/waiting_for",schemaPath:"#/properties/waiting_for/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs22 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err4 = {instancePath:instancePath+"/waiting_for",schemaPath:"#/properties/waiting_for/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate431.errors = vErrors;
return false;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.asked !== undefined){
const _errs26 = errors;
if(!(validate451(data.asked, {instancePath:instancePath+"/asked",parentData:data,parentDataProperty:"asked",rootData}))){
vErrors = vErrors === null ? validate451.errors : vErrors.concat(validate451.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kept !== undefined){
const _errs27 = errors;
if(!(validate451(data.kept, {instancePath:instancePath+"/kept",parentData:data,parentDataProperty:"kept",rootData}))){
vErrors = vErrors === null ? validate451.errors : vErrors.concat(validate451.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reminded !== undefined){
const _errs28 = errors;
if(!(validate456(data.reminded, {instancePath:instancePath+"/reminded",parentData:data,parentDataProperty:"reminded",rootData}))){
vErrors = vErrors === null ? validate456.errors : vErrors.concat(validate456.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.escalated !== undefined){
let data17 = data.escalated;
const _errs29 = errors;
if(errors === _errs29){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(Object.keys(data17).length < 1){
validate431.errors = [{instancePath:instancePath+"/escalated",schemaPath:"#/properties/escalated/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key4 in data17){
const _errs31 = errors;
if(!(validate23(key4, {instancePath:instancePath+"/escalated",parentData:data17,parentDataProperty:"escalated",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid7 = _errs31 === errors;
if(!valid7){
const err5 = {instancePath:instancePath+"/escalated",schemaPath:"#/properties/escalated/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate431.errors = vErrors;
return false;
break;
}
}
if(valid7){
for(const key5 in data17){
const _errs33 = errors;
if(!(validate23(data17[key5], {instancePath:instancePath+"/escalated/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key5,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid8 = _errs33 === errors;
if(!valid8){
break;
}
}
}
}
}
else {
validate431.errors = [{instancePath:instancePath+"/escalated",schemaPath:"#/properties/escalated/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notified !== undefined){
const _errs34 = errors;
if(!(validate462(data.notified, {instancePath:instancePath+"/notified",parentData:data,parentDataProperty:"notified",rootData}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.letter !== undefined){
const _errs35 = errors;
if(!(validate466(data.letter, {instancePath:instancePath+"/letter",parentData:data,parentDataProperty:"letter",rootData}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.task !== undefined){
let data21 = data.task;
const _errs36 = errors;
if(errors === _errs36){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing0;
if((data21.for === undefined) && (missing0 = "for")){
validate431.errors = [{instancePath:instancePath+"/task",schemaPath:"#/properties/task/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs38 = errors;
for(const key6 in data21){
if(!((((((key6 === "for") || (key6 === "form")) || (key6 === "copies")) || (key6 === "signers")) || (key6 === "send")) || (key6 === "files"))){
validate431.errors = [{instancePath:instancePath+"/task",schemaPath:"#/properties/task/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs38 === errors){
if(data21.for !== undefined){
const _errs39 = errors;
if(!(validate23(data21.for, {instancePath:instancePath+"/task/for",parentData:data21,parentDataProperty:"for",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid9 = _errs39 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data21.form !== undefined){
let data23 = data21.form;
const _errs40 = errors;
if(typeof data23 !== "string"){
validate431.errors = [{instancePath:instancePath+"/task/form",schemaPath:"#/properties/task/properties/form/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data23 === "paper") || (data23 === "electronic"))){
validate431.errors = [{instancePath:instancePath+"/task/form",schemaPath:"#/properties/task/properties/form/enum",keyword:"enum",params:{allowedValues: schema87.properties.task.properties.form.enum}}];
return false;
}
var valid9 = _errs40 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data21.copies !== undefined){
let data24 = data21.copies;
const _errs42 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate431.errors = [{instancePath:instancePath+"/task/copies",schemaPath:"#/properties/task/properties/copies/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs42){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 20 || isNaN(data24)){
validate431.errors = [{instancePath:instancePath+"/task/copies",schemaPath:"#/properties/task/properties/copies/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}}];
return false;
}
else {
if(data24 < 1 || isNaN(data24)){
validate431.errors = [{instancePath:instancePath+"/task/copies",schemaPath:"#/properties/task/properties/copies/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid9 = _errs42 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data21.signers !== undefined){
let data25 = data21.signers;
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data25)){
if(data25.length < 1){
validate431.errors = [{instancePath:instancePath+"/task/signers",schemaPath:"#/properties/task/properties/signers/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid10 = true;
const len1 = data25.length;
for(let i2=0; i2<len1; i2++){
let data26 = data25[i2];
const _errs46 = errors;
if(typeof data26 !== "string"){
validate431.errors = [{instancePath:instancePath+"/task/signers/" + i2,schemaPath:"#/properties/task/properties/signers/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(validate23(data26, {instancePath:instancePath+"/task/signers/" + i2,parentData:data25,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid10 = _errs46 === errors;
if(!valid10){
break;
}
}
if(valid10){
let i3 = data25.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data25[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate431.errors = [{instancePath:instancePath+"/task/signers",schemaPath:"#/properties/task/properties/signers/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}}];
return false;
break;
}
indices1[item1] = i3;
}
}
}
}
}
else {
validate431.errors = [{instancePath:instancePath+"/task/signers",schemaPath:"#/properties/task/properties/signers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid9 = _errs44 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data21.send !== undefined){
let data27 = data21.send;
const _errs48 = errors;
if(typeof data27 !== "string"){
validate431.errors = [{instancePath:instancePath+"/task/send",schemaPath:"#/properties/task/properties/send/type",keyword:"type",params:{type: "string"}}];
return false;
}
const _errs50 = errors;
let valid12 = false;
const _errs51 = errors;
if("edo" !== data27){
const err6 = {instancePath:instancePath+"/task/send",schemaPath:"#/properties/task/properties/send/anyOf/0/const",keyword:"const",params:{allowedValue: "edo"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs51 === errors;
valid12 = valid12 || _valid1;
if(!valid12){
const _errs52 = errors;
if("courier" !== data27){
const err7 = {instancePath:instancePath+"/task/send",schemaPath:"#/properties/task/properties/send/anyOf/1/const",keyword:"const",params:{allowedValue: "courier"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs52 === errors;
valid12 = valid12 || _valid1;
if(!valid12){
const _errs53 = errors;
if("post" !== data27){
const err8 = {instancePath:instancePath+"/task/send",schemaPath:"#/properties/task/properties/send/anyOf/2/const",keyword:"const",params:{allowedValue: "post"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs53 === errors;
valid12 = valid12 || _valid1;
if(!valid12){
const _errs54 = errors;
if("by_hand" !== data27){
const err9 = {instancePath:instancePath+"/task/send",schemaPath:"#/properties/task/properties/send/anyOf/3/const",keyword:"const",params:{allowedValue: "by_hand"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs54 === errors;
valid12 = valid12 || _valid1;
if(!valid12){
const _errs55 = errors;
if("email" !== data27){
const err10 = {instancePath:instancePath+"/task/send",schemaPath:"#/properties/task/properties/send/anyOf/4/const",keyword:"const",params:{allowedValue: "email"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs55 === errors;
valid12 = valid12 || _valid1;
}
}
}
}
if(!valid12){
const err11 = {instancePath:instancePath+"/task/send",schemaPath:"#/properties/task/properties/send/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate431.errors = vErrors;
return false;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
var valid9 = _errs48 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data21.files !== undefined){
const _errs56 = errors;
if(!(validate472(data21.files, {instancePath:instancePath+"/task/files",parentData:data21,parentDataProperty:"files",rootData}))){
vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors);
errors = vErrors.length;
}
var valid9 = _errs56 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
}
}
}
else {
validate431.errors = [{instancePath:instancePath+"/task",schemaPath:"#/properties/task/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.folder !== undefined){
const _errs57 = errors;
if(!(validate472(data.folder, {instancePath:instancePath+"/folder",parentData:data,parentDataProperty:"folder",rootData}))){
vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors);
errors = vErrors.length;
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remarks !== undefined){
let data30 = data.remarks;
const _errs58 = errors;
if(errors === _errs58){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(Object.keys(data30).length < 1){
validate431.errors = [{instancePath:instancePath+"/remarks",schemaPath:"#/properties/remarks/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs60 = errors;
for(const key7 in data30){
if(!((((key7 === "open") || (key7 === "addressed")) || (key7 === "accepted")) || (key7 === "withdrawn"))){
validate431.errors = [{instancePath:instancePath+"/remarks",schemaPath:"#/properties/remarks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs60 === errors){
if(data30.open !== undefined){
let data31 = data30.open;
const _errs61 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate431.errors = [{instancePath:instancePath+"/remarks/open",schemaPath:"#/properties/remarks/properties/open/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs61){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
validate431.errors = [{instancePath:instancePath+"/remarks/open",schemaPath:"#/properties/remarks/properties/open/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid13 = _errs61 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data30.addressed !== undefined){
let data32 = data30.addressed;
const _errs63 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate431.errors = [{instancePath:instancePath+"/remarks/addressed",schemaPath:"#/properties/remarks/properties/addressed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs63){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
validate431.errors = [{instancePath:instancePath+"/remarks/addressed",schemaPath:"#/properties/remarks/properties/addressed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid13 = _errs63 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data30.accepted !== undefined){
let data33 = data30.accepted;
const _errs65 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
validate431.errors = [{instancePath:instancePath+"/remarks/accepted",schemaPath:"#/properties/remarks/properties/accepted/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs65){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
validate431.errors = [{instancePath:instancePath+"/remarks/accepted",schemaPath:"#/properties/remarks/properties/accepted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid13 = _errs65 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data30.withdrawn !== undefined){
let data34 = data30.withdrawn;
const _errs67 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate431.errors = [{instancePath:instancePath+"/remarks/withdrawn",schemaPath:"#/properties/remarks/properties/withdrawn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs67){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
validate431.errors = [{instancePath:instancePath+"/remarks/withdrawn",schemaPath:"#/properties/remarks/properties/withdrawn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid13 = _errs67 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
}
else {
validate431.errors = [{instancePath:instancePath+"/remarks",schemaPath:"#/properties/remarks/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.not_needed !== undefined){
const _errs69 = errors;
if(!(validate477(data.not_needed, {instancePath:instancePath+"/not_needed",parentData:data,parentDataProperty:"not_needed",rootData}))){
vErrors = vErrors === null ? validate477.errors : vErrors.concat(validate477.errors);
errors = vErrors.length;
}
var valid0 = _errs69 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate431.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate431.errors = vErrors;
return errors === 0;
}


function validate412(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.does === undefined) && (missing0 = "does")){
const err0 = {instancePath,schemaPath:"#/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/allOf/0/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(errors === _errs5){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.expect === undefined) && (missing1 = "expect")){
const err2 = {instancePath,schemaPath:"#/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/allOf/0/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate412.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs7 = errors;
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.does === undefined) && (missing2 = "does")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(errors === _errs11){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.by === undefined) && (missing3 = "by")){
validate412.errors = [{instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
}
else {
validate412.errors = [{instancePath,schemaPath:"#/allOf/1/then/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
}
if(!valid2){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate412.errors = vErrors;
return false;
}
var valid0 = _errs7 === errors;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.at === undefined) && (missing4 = "at")){
validate412.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs13 = errors;
for(const key0 in data){
if(!(func2.call(schema85.properties, key0))){
validate412.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs13 === errors){
if(data.at !== undefined){
const _errs14 = errors;
if(!(validate179(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.step !== undefined){
const _errs15 = errors;
if(!(validate23(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.does !== undefined){
let data2 = data.does;
const _errs16 = errors;
if(typeof data2 !== "string"){
validate412.errors = [{instancePath:instancePath+"/does",schemaPath:"#/properties/does/type",keyword:"type",params:{type: "string"}}];
return false;
}
const _errs18 = errors;
let valid4 = false;
const _errs19 = errors;
if("submit" !== data2){
const err8 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/anyOf/0/const",keyword:"const",params:{allowedValue: "submit"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid2 = _errs19 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs20 = errors;
if("take" !== data2){
const err9 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/anyOf/1/const",keyword:"const",params:{allowedValue: "take"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid2 = _errs20 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs21 = errors;
if("release" !== data2){
const err10 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/anyOf/2/const",keyword:"const",params:{allowedValue: "release"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid2 = _errs21 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs22 = errors;
if("approve" !== data2){
const err11 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/anyOf/3/const",keyword:"const",params:{allowedValue: "approve"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid2 = _errs22 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs23 = errors;
if("approve_with_remarks" !== data2){
const err12 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/anyOf/4/const",keyword:"const",params:{allowedValue: "approve_with_remarks"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid2 = _errs23 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs24 = errors;
if("return" !== data2){
const err13 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/anyOf/5/const",keyword:"const",params:{allowedValue: "return"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid2 = _errs24 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs25 = errors;
if("reject" !== data2){
const err14 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/anyOf/6/const",keyword:"const",params:{allowedValue: "reject"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid2 = _errs25 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs26 = errors;
if("done" !== data2){
const err15 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/anyOf/7/const",keyword:"const",params:{allowedValue: "done"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid2 = _errs26 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs27 = errors;
if("ask_client" !== data2){
const err16 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/anyOf/8/const",keyword:"const",params:{allowedValue: "ask_client"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid2 = _errs27 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs28 = errors;
if("answer" !== data2){
const err17 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/anyOf/9/const",keyword:"const",params:{allowedValue: "answer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid2 = _errs28 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs29 = errors;
if("delegate" !== data2){
const err18 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/anyOf/10/const",keyword:"const",params:{allowedValue: "delegate"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid2 = _errs29 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs30 = errors;
if("invite" !== data2){
const err19 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/anyOf/11/const",keyword:"const",params:{allowedValue: "invite"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid2 = _errs30 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs31 = errors;
if("address_remark" !== data2){
const err20 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/anyOf/12/const",keyword:"const",params:{allowedValue: "address_remark"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid2 = _errs31 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs32 = errors;
if("accept_remark" !== data2){
const err21 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/anyOf/13/const",keyword:"const",params:{allowedValue: "accept_remark"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid2 = _errs32 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs33 = errors;
if("withdraw_remark" !== data2){
const err22 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/anyOf/14/const",keyword:"const",params:{allowedValue: "withdraw_remark"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid2 = _errs33 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs34 = errors;
if("resubmit" !== data2){
const err23 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/anyOf/15/const",keyword:"const",params:{allowedValue: "resubmit"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid2 = _errs34 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs35 = errors;
if("add_document" !== data2){
const err24 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/anyOf/16/const",keyword:"const",params:{allowedValue: "add_document"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid2 = _errs35 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs36 = errors;
if("replace_draft" !== data2){
const err25 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/anyOf/17/const",keyword:"const",params:{allowedValue: "replace_draft"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid2 = _errs36 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs37 = errors;
if("promise" !== data2){
const err26 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/anyOf/18/const",keyword:"const",params:{allowedValue: "promise"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid2 = _errs37 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs38 = errors;
if("change_fact" !== data2){
const err27 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/anyOf/19/const",keyword:"const",params:{allowedValue: "change_fact"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid2 = _errs38 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs39 = errors;
if("confirm_fact" !== data2){
const err28 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/anyOf/20/const",keyword:"const",params:{allowedValue: "confirm_fact"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid2 = _errs39 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs40 = errors;
if("confirm_reuse" !== data2){
const err29 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/anyOf/21/const",keyword:"const",params:{allowedValue: "confirm_reuse"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid2 = _errs40 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs41 = errors;
if("hold" !== data2){
const err30 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/anyOf/22/const",keyword:"const",params:{allowedValue: "hold"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid2 = _errs41 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs42 = errors;
if("resume" !== data2){
const err31 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/anyOf/23/const",keyword:"const",params:{allowedValue: "resume"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid2 = _errs42 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs43 = errors;
if("withdraw" !== data2){
const err32 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/anyOf/24/const",keyword:"const",params:{allowedValue: "withdraw"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid2 = _errs43 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs44 = errors;
if("change_curator" !== data2){
const err33 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/anyOf/25/const",keyword:"const",params:{allowedValue: "change_curator"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid2 = _errs44 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs45 = errors;
if("grant_round" !== data2){
const err34 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/anyOf/26/const",keyword:"const",params:{allowedValue: "grant_round"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid2 = _errs45 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs46 = errors;
if("sign" !== data2){
const err35 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/anyOf/27/const",keyword:"const",params:{allowedValue: "sign"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid2 = _errs46 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs47 = errors;
if("countersign" !== data2){
const err36 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/anyOf/28/const",keyword:"const",params:{allowedValue: "countersign"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid2 = _errs47 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs48 = errors;
if("register" !== data2){
const err37 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/anyOf/29/const",keyword:"const",params:{allowedValue: "register"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid2 = _errs48 === errors;
valid4 = valid4 || _valid2;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
if(!valid4){
const err38 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
validate412.errors = vErrors;
return false;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.by !== undefined){
const _errs49 = errors;
if(!(validate23(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid3 = _errs49 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.to !== undefined){
const _errs50 = errors;
if(!(validate23(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid3 = _errs50 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.reasons !== undefined){
let data5 = data.reasons;
const _errs51 = errors;
if(errors === _errs51){
if(Array.isArray(data5)){
if(data5.length < 1){
validate412.errors = [{instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid5 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs53 = errors;
if(typeof data6 !== "string"){
validate412.errors = [{instancePath:instancePath+"/reasons/" + i0,schemaPath:"#/properties/reasons/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(validate23(data6, {instancePath:instancePath+"/reasons/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid5 = _errs53 === errors;
if(!valid5){
break;
}
}
if(valid5){
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate412.errors = [{instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
validate412.errors = [{instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid3 = _errs51 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.remarks !== undefined){
let data7 = data.remarks;
const _errs55 = errors;
if(errors === _errs55){
if(Array.isArray(data7)){
if(data7.length < 1){
validate412.errors = [{instancePath:instancePath+"/remarks",schemaPath:"#/properties/remarks/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid7 = true;
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
const _errs57 = errors;
if(!(validate25(data7[i2], {instancePath:instancePath+"/remarks/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid7 = _errs57 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate412.errors = [{instancePath:instancePath+"/remarks",schemaPath:"#/properties/remarks/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid3 = _errs55 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.note !== undefined){
const _errs58 = errors;
if(!(validate25(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid3 = _errs58 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.document !== undefined){
const _errs59 = errors;
if(!(validate23(data.document, {instancePath:instancePath+"/document",parentData:data,parentDataProperty:"document",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid3 = _errs59 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.facts !== undefined){
let data11 = data.facts;
const _errs60 = errors;
if(errors === _errs60){
if(Array.isArray(data11)){
if(data11.length < 1){
validate412.errors = [{instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid8 = true;
const len2 = data11.length;
for(let i3=0; i3<len2; i3++){
let data12 = data11[i3];
const _errs62 = errors;
if(typeof data12 !== "string"){
validate412.errors = [{instancePath:instancePath+"/facts/" + i3,schemaPath:"#/properties/facts/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(validate23(data12, {instancePath:instancePath+"/facts/" + i3,parentData:data11,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid8 = _errs62 === errors;
if(!valid8){
break;
}
}
if(valid8){
let i4 = data11.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data11[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate412.errors = [{instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}}];
return false;
break;
}
indices1[item1] = i4;
}
}
}
}
}
else {
validate412.errors = [{instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid3 = _errs60 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.remark !== undefined){
let data13 = data.remark;
const _errs64 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate412.errors = [{instancePath:instancePath+"/remark",schemaPath:"#/properties/remark/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs64){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
validate412.errors = [{instancePath:instancePath+"/remark",schemaPath:"#/properties/remark/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid3 = _errs64 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.until !== undefined){
const _errs66 = errors;
if(!(validate33(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid3 = _errs66 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.number !== undefined){
let data15 = data.number;
const _errs67 = errors;
if(errors === _errs67){
if(typeof data15 === "string"){
if(!pattern1.test(data15)){
validate412.errors = [{instancePath:instancePath+"/number",schemaPath:"#/properties/number/pattern",keyword:"pattern",params:{pattern: "\\S"}}];
return false;
}
}
else {
validate412.errors = [{instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs67 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.changes !== undefined){
const _errs69 = errors;
if(!(validate423(data.changes, {instancePath:instancePath+"/changes",parentData:data,parentDataProperty:"changes",rootData}))){
vErrors = vErrors === null ? validate423.errors : vErrors.concat(validate423.errors);
errors = vErrors.length;
}
var valid3 = _errs69 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.expect !== undefined){
const _errs70 = errors;
if(!(validate431(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData}))){
vErrors = vErrors === null ? validate431.errors : vErrors.concat(validate431.errors);
errors = vErrors.length;
}
var valid3 = _errs70 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate412.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate412.errors = vErrors;
return errors === 0;
}


function validate393(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.expect === undefined) && (missing0 = "expect")){
const err0 = {instancePath,schemaPath:"#/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/allOf/0/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(errors === _errs5){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.timeline === undefined) && (missing1 = "timeline")){
const err2 = {instancePath,schemaPath:"#/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/allOf/0/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate393.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.name === undefined) && (missing2 = "name")) || ((data.contract === undefined) && (missing2 = "contract"))){
validate393.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs7 = errors;
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "contract")) || (key0 === "starts")) || (key0 === "documents")) || (key0 === "timeline")) || (key0 === "expect"))){
validate393.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs7 === errors){
if(data.name !== undefined){
const _errs8 = errors;
if(!(validate25(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.contract !== undefined){
const _errs9 = errors;
if(!(validate395(data.contract, {instancePath:instancePath+"/contract",parentData:data,parentDataProperty:"contract",rootData}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.starts !== undefined){
const _errs10 = errors;
if(!(validate391(data.starts, {instancePath:instancePath+"/starts",parentData:data,parentDataProperty:"starts",rootData}))){
vErrors = vErrors === null ? validate391.errors : vErrors.concat(validate391.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.documents !== undefined){
let data3 = data.documents;
const _errs11 = errors;
if(errors === _errs11){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
validate393.errors = [{instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key1 in data3){
const _errs13 = errors;
if(!(validate23(key1, {instancePath:instancePath+"/documents",parentData:data3,parentDataProperty:"documents",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid3 = _errs13 === errors;
if(!valid3){
const err5 = {instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate393.errors = vErrors;
return false;
break;
}
}
if(valid3){
for(const key2 in data3){
const _errs15 = errors;
if(!(validate159(data3[key2], {instancePath:instancePath+"/documents/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
var valid4 = _errs15 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
validate393.errors = [{instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.timeline !== undefined){
let data5 = data.timeline;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data5)){
if(data5.length < 1){
validate393.errors = [{instancePath:instancePath+"/timeline",schemaPath:"#/properties/timeline/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid5 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs18 = errors;
if(!(validate412(data5[i0], {instancePath:instancePath+"/timeline/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
errors = vErrors.length;
}
var valid5 = _errs18 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate393.errors = [{instancePath:instancePath+"/timeline",schemaPath:"#/properties/timeline/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.expect !== undefined){
const _errs19 = errors;
if(!(validate431(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData}))){
vErrors = vErrors === null ? validate431.errors : vErrors.concat(validate431.errors);
errors = vErrors.length;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
else {
validate393.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate393.errors = vErrors;
return errors === 0;
}


function validate388(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.tests === undefined) && (missing0 = "tests")){
validate388.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "fixtures") || (key0 === "starts")) || (key0 === "tests"))){
validate388.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.fixtures !== undefined){
let data0 = data.fixtures;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
validate388.errors = [{instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fixtures/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key1 in data0){
const _errs4 = errors;
if(!(validate23(key1, {instancePath:instancePath+"/fixtures",parentData:data0,parentDataProperty:"fixtures",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
const err0 = {instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fixtures/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate388.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 in data0){
const _errs6 = errors;
if(!(validate245(data0[key2], {instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate388.errors = [{instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fixtures/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.starts !== undefined){
const _errs7 = errors;
if(!(validate391(data.starts, {instancePath:instancePath+"/starts",parentData:data,parentDataProperty:"starts",rootData}))){
vErrors = vErrors === null ? validate391.errors : vErrors.concat(validate391.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tests !== undefined){
let data3 = data.tests;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length < 1){
validate388.errors = [{instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(validate393(data3[i0], {instancePath:instancePath+"/tests/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate388.errors = [{instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate388.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate388.errors = vErrors;
return errors === 0;
}

export const validators = {
  amendment: amendment_,
  calendar: calendar_,
  clients: clients_,
  contract: contract_,
  documents: documents_,
  facts: facts_,
  funnel: funnel_,
  letter: letter_,
  limits: limits_,
  package: package_,
  policy: policy_,
  rates: rates_,
  reasons: reasons_,
  roles: roles_,
  route: route_,
  signing: signing_,
  sla: sla_,
  tests: tests_,
};
