// Generated from schemas/ by "npm run generate": do not edit.

const amendment_ = validate22;
const schema7 = {"type":"object","allOf":[{"anyOf":[{"type":"object","required":["add_stage"]},{"type":"object","required":["add"]},{"type":"object","required":["remove"]},{"type":"object","required":["change_sla"]},{"type":"object","required":["require"]},{"type":"object","required":["waive"]}]},{"if":{"anyOf":[{"type":"object","required":["remove"]},{"type":"object","required":["waive"]}]},"then":{"type":"object","required":["in_force"],"properties":{"in_force":{"type":"object","required":["until"]}}}},{"if":{"type":"object","required":["in_force"],"properties":{"in_force":{"type":"object","required":["until"],"properties":{"until":{"const":"open"}}}}},"then":{"type":"object","required":["basis"]}}],"required":["amendment","title"],"additionalProperties":false,"properties":{"amendment":{"$ref":"#/definitions/id"},"title":{"$ref":"#/definitions/text"},"basis":{"$ref":"#/definitions/basis"},"owner":{"$ref":"#/definitions/owner"},"group":{"$ref":"#/definitions/id"},"in_force":{"$ref":"#/definitions/in_force"},"overrides":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}},"routes":{"anyOf":[{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}},{"type":"object","required":["not"],"additionalProperties":false,"properties":{"not":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}}}}]},"when":{"$ref":"#/definitions/when"},"add_stage":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/added_stage"}},"add":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/added_step"}},"remove":{"type":"array","minItems":1,"items":{"type":"object","required":["from","step"],"additionalProperties":false,"properties":{"from":{"$ref":"#/definitions/id"},"step":{"$ref":"#/definitions/id"}}}},"change_sla":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/changed_sla"}},"require":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/package_line"}},"waive":{"type":"array","minItems":1,"items":{"type":"object","required":["document"],"additionalProperties":false,"properties":{"document":{"$ref":"#/definitions/id"}}}}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^(?=.{1,40}$)[a-z][a-z0-9]*([_-][a-z0-9]+)*$", "u");

function validate23(data){
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}

const pattern1 = new RegExp("\\S", "u");

function validate25(data){
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}


function validate27(data){
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}


function validate29(data){
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}

const pattern4 = new RegExp("^(19|2[01])\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");

function validate33(data){
let errors = 0;
if(typeof data === "string"){
if(!pattern4.test(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}


function validate32(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
errors++;
}
for(const key0 in data){
if(!((key0 === "from") || (key0 === "until"))){
errors++;
}
}
if(data.from !== undefined){
if(!(validate33(data.from))){
errors++;
}
}
if(data.until !== undefined){
let data1 = data.until;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(validate33(data1))){
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if("open" !== data1){
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
errors++;
}
else {
errors = _errs4;
}
}
}
else {
errors++;
}
return errors === 0;
}

const schema16 = {"type":["string","number","boolean"]};

function validate43(data){
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
errors++;
}
return errors === 0;
}

const schema17 = {"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/scalar","type":["string","number","boolean"]}};

function validate45(data){
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
errors++;
}
if(!(validate43(data0))){
errors++;
}
}
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
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
return errors === 0;
}


function validate48(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.not === undefined){
errors++;
}
for(const key0 in data){
if(!(key0 === "not")){
errors++;
}
}
if(data.not !== undefined){
let data0 = data.not;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate43(data0))){
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(!(validate45(data0))){
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
errors++;
}
else {
errors = _errs3;
}
}
}
else {
errors++;
}
return errors === 0;
}

const schema19 = {"type":"object","minProperties":1,"allOf":[{"anyOf":[{"type":"object","required":["from"]},{"type":"object","required":["over"]},{"type":"object","required":["up_to"]},{"type":"object","required":["below"]}]},{"not":{"type":"object","required":["from","over"]}},{"not":{"type":"object","required":["up_to","below"]}}],"additionalProperties":false,"properties":{"from":{"type":["string","number"]},"over":{"type":["string","number"]},"up_to":{"type":["string","number"]},"below":{"type":["string","number"]},"if_absent":{"type":"boolean"}}};

function validate52(data){
let errors = 0;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.over === undefined){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.up_to === undefined){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.below === undefined){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
}
}
}
if(!valid1){
errors++;
}
else {
errors = _errs2;
}
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.from === undefined) && (missing0 = "from")) || ((data.over === undefined) && (missing0 = "over"))){
errors++;
}
}
else {
errors++;
}
}
var valid2 = _errs13 === errors;
if(valid2){
errors++;
}
else {
errors = _errs12;
}
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.up_to === undefined) && (missing1 = "up_to")) || ((data.below === undefined) && (missing1 = "below"))){
errors++;
}
}
else {
errors++;
}
}
var valid3 = _errs17 === errors;
if(valid3){
errors++;
}
else {
errors = _errs16;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
errors++;
}
for(const key0 in data){
if(!(((((key0 === "from") || (key0 === "over")) || (key0 === "up_to")) || (key0 === "below")) || (key0 === "if_absent"))){
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
errors++;
}
}
if(data.over !== undefined){
let data1 = data.over;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
errors++;
}
}
if(data.up_to !== undefined){
let data2 = data.up_to;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
errors++;
}
}
if(data.below !== undefined){
let data3 = data.below;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
errors++;
}
}
if(data.if_absent !== undefined){
if(typeof data.if_absent !== "boolean"){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}


function validate54(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.has === undefined){
errors++;
}
for(const key0 in data){
if(!(key0 === "has")){
errors++;
}
}
if(data.has !== undefined){
if(!(validate43(data.has))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}


function validate57(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.has_any === undefined){
errors++;
}
for(const key0 in data){
if(!(key0 === "has_any")){
errors++;
}
}
if(data.has_any !== undefined){
if(!(validate45(data.has_any))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}


function validate60(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.has_none === undefined){
errors++;
}
for(const key0 in data){
if(!(key0 === "has_none")){
errors++;
}
}
if(data.has_none !== undefined){
if(!(validate45(data.has_none))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}


function validate42(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate43(data))){
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate45(data))){
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate48(data))){
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate52(data))){
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(!(validate54(data))){
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(!(validate57(data))){
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(!(validate60(data))){
errors++;
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
errors++;
}
else {
errors = _errs0;
}
return errors === 0;
}


function validate64(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0))){
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
}
}
for(const key1 in data){
if(!(validate42(data[key1]))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}


function validate40(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0))){
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
}
}
for(const key1 in data){
if(!(key1 === "any")){
if(!(validate42(data[key1]))){
errors++;
}
}
}
if(data.any !== undefined){
let data1 = data.any;
if(Array.isArray(data1)){
if(data1.length < 2){
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data1[i0]))){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const schema25 = {"type":"object","allOf":[{"not":{"type":"object","required":["role","any_of"]}},{"anyOf":[{"type":"object","required":["role"]},{"type":"object","required":["any_of"]}]},{"if":{"type":"object","required":["any_of"]},"then":{"type":"object","required":["step"]}},{"if":{"type":"object","not":{"anyOf":[{"type":"object","required":["act"],"properties":{"act":{"const":"inform"}}},{"type":"object","required":["act"],"properties":{"act":{"const":"advise"}}}]}},"then":{"type":"object","required":["sla"]}},{"if":{"type":"object","required":["act"],"properties":{"act":{"const":"inform"}}},"then":{"not":{"type":"object","required":["sla"]}}}],"additionalProperties":false,"properties":{"step":{"$ref":"#/definitions/id"},"role":{"$ref":"#/definitions/id"},"any_of":{"type":"array","minItems":2,"uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}},"at_least":{"type":"integer","minimum":1,"maximum":20},"act":{"type":"string","anyOf":[{"const":"approve"},{"const":"advise"},{"const":"inform"},{"const":"perform"}]},"sla":{"$ref":"#/definitions/id"},"when":{"$ref":"#/definitions/when"},"follows":{"$ref":"#/definitions/id"},"covers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}},"verdicts":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","anyOf":[{"const":"approve"},{"const":"approve_with_remarks"},{"const":"return"},{"const":"reject"}]}},"may_ask":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}}}};

function validate75(data){
let errors = 0;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.role === undefined) && (missing0 = "role")) || ((data.any_of === undefined) && (missing0 = "any_of"))){
errors++;
}
}
else {
errors++;
}
}
var valid1 = _errs3 === errors;
if(valid1){
errors++;
}
else {
errors = _errs2;
}
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.any_of === undefined){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
errors++;
}
else {
errors = _errs6;
}
const _errs12 = errors;
let valid3 = true;
const _errs13 = errors;
if(errors === _errs13){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.any_of === undefined) && (missing1 = "any_of")){
errors++;
}
}
else {
errors++;
}
}
var _valid1 = _errs13 === errors;
errors = _errs12;
if(_valid1){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.step === undefined){
errors++;
}
}
else {
errors++;
}
var _valid1 = _errs15 === errors;
valid3 = _valid1;
}
if(!valid3){
errors++;
}
const _errs18 = errors;
let valid4 = true;
const _errs19 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
errors++;
}
const _errs21 = errors;
const _errs22 = errors;
const _errs23 = errors;
let valid6 = false;
const _errs24 = errors;
if(errors === _errs24){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.act === undefined) && (missing2 = "act")){
errors++;
}
else {
if(data.act !== undefined){
if("inform" !== data.act){
errors++;
}
}
}
}
else {
errors++;
}
}
var _valid3 = _errs24 === errors;
valid6 = valid6 || _valid3;
if(!valid6){
const _errs27 = errors;
if(errors === _errs27){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.act === undefined) && (missing3 = "act")){
errors++;
}
else {
if(data.act !== undefined){
if("advise" !== data.act){
errors++;
}
}
}
}
else {
errors++;
}
}
var _valid3 = _errs27 === errors;
valid6 = valid6 || _valid3;
}
if(!valid6){
errors++;
}
else {
errors = _errs23;
}
var valid5 = _errs22 === errors;
if(valid5){
errors++;
}
else {
errors = _errs21;
}
var _valid2 = _errs19 === errors;
errors = _errs18;
if(_valid2){
const _errs30 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sla === undefined){
errors++;
}
}
else {
errors++;
}
var _valid2 = _errs30 === errors;
valid4 = _valid2;
}
if(!valid4){
errors++;
}
const _errs33 = errors;
let valid9 = true;
const _errs34 = errors;
if(errors === _errs34){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.act === undefined) && (missing4 = "act")){
errors++;
}
else {
if(data.act !== undefined){
if("inform" !== data.act){
errors++;
}
}
}
}
else {
errors++;
}
}
var _valid4 = _errs34 === errors;
errors = _errs33;
if(_valid4){
const _errs37 = errors;
const _errs38 = errors;
const _errs39 = errors;
if(errors === _errs39){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.sla === undefined) && (missing5 = "sla")){
errors++;
}
}
else {
errors++;
}
}
var valid11 = _errs39 === errors;
if(valid11){
errors++;
}
else {
errors = _errs38;
}
var _valid4 = _errs37 === errors;
valid9 = _valid4;
}
if(!valid9){
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema25.properties, key0))){
errors++;
}
}
if(data.step !== undefined){
if(!(validate23(data.step))){
errors++;
}
}
if(data.role !== undefined){
if(!(validate23(data.role))){
errors++;
}
}
if(data.any_of !== undefined){
let data5 = data.any_of;
if(Array.isArray(data5)){
if(data5.length < 2){
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
errors++;
}
if(!(validate23(data6))){
errors++;
}
}
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
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
}
if(data.at_least !== undefined){
let data7 = data.at_least;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 20 || isNaN(data7)){
errors++;
}
if(data7 < 1 || isNaN(data7)){
errors++;
}
}
}
if(data.act !== undefined){
let data8 = data.act;
if(typeof data8 !== "string"){
errors++;
}
const _errs52 = errors;
let valid16 = false;
const _errs53 = errors;
if("approve" !== data8){
errors++;
}
var _valid5 = _errs53 === errors;
valid16 = valid16 || _valid5;
if(!valid16){
const _errs54 = errors;
if("advise" !== data8){
errors++;
}
var _valid5 = _errs54 === errors;
valid16 = valid16 || _valid5;
if(!valid16){
const _errs55 = errors;
if("inform" !== data8){
errors++;
}
var _valid5 = _errs55 === errors;
valid16 = valid16 || _valid5;
if(!valid16){
const _errs56 = errors;
if("perform" !== data8){
errors++;
}
var _valid5 = _errs56 === errors;
valid16 = valid16 || _valid5;
}
}
}
if(!valid16){
errors++;
}
else {
errors = _errs52;
}
}
if(data.sla !== undefined){
if(!(validate23(data.sla))){
errors++;
}
}
if(data.when !== undefined){
if(!(validate40(data.when))){
errors++;
}
}
if(data.follows !== undefined){
if(!(validate23(data.follows))){
errors++;
}
}
if(data.covers !== undefined){
let data12 = data.covers;
if(Array.isArray(data12)){
if(data12.length < 1){
errors++;
}
const len1 = data12.length;
for(let i2=0; i2<len1; i2++){
let data13 = data12[i2];
if(typeof data13 !== "string"){
errors++;
}
if(!(validate23(data13))){
errors++;
}
}
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
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
errors++;
}
}
if(data.verdicts !== undefined){
let data14 = data.verdicts;
if(Array.isArray(data14)){
if(data14.length < 1){
errors++;
}
const len2 = data14.length;
for(let i4=0; i4<len2; i4++){
let data15 = data14[i4];
if(typeof data15 !== "string"){
errors++;
}
const _errs68 = errors;
let valid22 = false;
const _errs69 = errors;
if("approve" !== data15){
errors++;
}
var _valid6 = _errs69 === errors;
valid22 = valid22 || _valid6;
if(!valid22){
const _errs70 = errors;
if("approve_with_remarks" !== data15){
errors++;
}
var _valid6 = _errs70 === errors;
valid22 = valid22 || _valid6;
if(!valid22){
const _errs71 = errors;
if("return" !== data15){
errors++;
}
var _valid6 = _errs71 === errors;
valid22 = valid22 || _valid6;
if(!valid22){
const _errs72 = errors;
if("reject" !== data15){
errors++;
}
var _valid6 = _errs72 === errors;
valid22 = valid22 || _valid6;
}
}
}
if(!valid22){
errors++;
}
else {
errors = _errs68;
}
}
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
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
errors++;
}
}
if(data.may_ask !== undefined){
let data16 = data.may_ask;
if(Array.isArray(data16)){
if(data16.length < 1){
errors++;
}
const len3 = data16.length;
for(let i6=0; i6<len3; i6++){
let data17 = data16[i6];
if(typeof data17 !== "string"){
errors++;
}
if(!(validate23(data17))){
errors++;
}
}
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
errors++;
break;
}
indices3[item3] = i7;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}


function validate69(data){
let errors = 0;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.before === undefined){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.after === undefined){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
errors++;
}
else {
errors = _errs2;
}
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.before === undefined) && (missing0 = "before")) || ((data.after === undefined) && (missing0 = "after"))){
errors++;
}
}
else {
errors++;
}
}
var valid2 = _errs9 === errors;
if(valid2){
errors++;
}
else {
errors = _errs8;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stage === undefined){
errors++;
}
if(data.title === undefined){
errors++;
}
if(data.steps === undefined){
errors++;
}
for(const key0 in data){
if(!((((((key0 === "before") || (key0 === "after")) || (key0 === "stage")) || (key0 === "title")) || (key0 === "when")) || (key0 === "steps"))){
errors++;
}
}
if(data.before !== undefined){
if(!(validate23(data.before))){
errors++;
}
}
if(data.after !== undefined){
if(!(validate23(data.after))){
errors++;
}
}
if(data.stage !== undefined){
if(!(validate23(data.stage))){
errors++;
}
}
if(data.title !== undefined){
if(!(validate25(data.title))){
errors++;
}
}
if(data.when !== undefined){
if(!(validate40(data.when))){
errors++;
}
}
if(data.steps !== undefined){
let data5 = data.steps;
if(Array.isArray(data5)){
if(data5.length < 1){
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate75(data5[i0]))){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const schema26 = {"type":"object","allOf":[{"not":{"type":"object","required":["role","any_of"]}},{"anyOf":[{"type":"object","required":["role"]},{"type":"object","required":["any_of"]}]},{"if":{"type":"object","required":["any_of"]},"then":{"type":"object","required":["step"]}},{"if":{"type":"object","not":{"anyOf":[{"type":"object","required":["act"],"properties":{"act":{"const":"inform"}}},{"type":"object","required":["act"],"properties":{"act":{"const":"advise"}}}]}},"then":{"type":"object","required":["sla"]}},{"if":{"type":"object","required":["act"],"properties":{"act":{"const":"inform"}}},"then":{"not":{"type":"object","required":["sla"]}}}],"required":["to"],"additionalProperties":false,"properties":{"to":{"$ref":"#/definitions/id"},"step":{"$ref":"#/definitions/id"},"role":{"$ref":"#/definitions/id"},"any_of":{"type":"array","minItems":2,"uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}},"at_least":{"type":"integer","minimum":1,"maximum":20},"act":{"type":"string","anyOf":[{"const":"approve"},{"const":"advise"},{"const":"inform"},{"const":"perform"}]},"sla":{"$ref":"#/definitions/id"},"when":{"$ref":"#/definitions/when"},"follows":{"$ref":"#/definitions/id"},"covers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}},"verdicts":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","anyOf":[{"const":"approve"},{"const":"approve_with_remarks"},{"const":"return"},{"const":"reject"}]}},"may_ask":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}}}};

function validate86(data){
let errors = 0;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.role === undefined) && (missing0 = "role")) || ((data.any_of === undefined) && (missing0 = "any_of"))){
errors++;
}
}
else {
errors++;
}
}
var valid1 = _errs3 === errors;
if(valid1){
errors++;
}
else {
errors = _errs2;
}
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.any_of === undefined){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
errors++;
}
else {
errors = _errs6;
}
const _errs12 = errors;
let valid3 = true;
const _errs13 = errors;
if(errors === _errs13){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.any_of === undefined) && (missing1 = "any_of")){
errors++;
}
}
else {
errors++;
}
}
var _valid1 = _errs13 === errors;
errors = _errs12;
if(_valid1){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.step === undefined){
errors++;
}
}
else {
errors++;
}
var _valid1 = _errs15 === errors;
valid3 = _valid1;
}
if(!valid3){
errors++;
}
const _errs18 = errors;
let valid4 = true;
const _errs19 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
errors++;
}
const _errs21 = errors;
const _errs22 = errors;
const _errs23 = errors;
let valid6 = false;
const _errs24 = errors;
if(errors === _errs24){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.act === undefined) && (missing2 = "act")){
errors++;
}
else {
if(data.act !== undefined){
if("inform" !== data.act){
errors++;
}
}
}
}
else {
errors++;
}
}
var _valid3 = _errs24 === errors;
valid6 = valid6 || _valid3;
if(!valid6){
const _errs27 = errors;
if(errors === _errs27){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.act === undefined) && (missing3 = "act")){
errors++;
}
else {
if(data.act !== undefined){
if("advise" !== data.act){
errors++;
}
}
}
}
else {
errors++;
}
}
var _valid3 = _errs27 === errors;
valid6 = valid6 || _valid3;
}
if(!valid6){
errors++;
}
else {
errors = _errs23;
}
var valid5 = _errs22 === errors;
if(valid5){
errors++;
}
else {
errors = _errs21;
}
var _valid2 = _errs19 === errors;
errors = _errs18;
if(_valid2){
const _errs30 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sla === undefined){
errors++;
}
}
else {
errors++;
}
var _valid2 = _errs30 === errors;
valid4 = _valid2;
}
if(!valid4){
errors++;
}
const _errs33 = errors;
let valid9 = true;
const _errs34 = errors;
if(errors === _errs34){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.act === undefined) && (missing4 = "act")){
errors++;
}
else {
if(data.act !== undefined){
if("inform" !== data.act){
errors++;
}
}
}
}
else {
errors++;
}
}
var _valid4 = _errs34 === errors;
errors = _errs33;
if(_valid4){
const _errs37 = errors;
const _errs38 = errors;
const _errs39 = errors;
if(errors === _errs39){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.sla === undefined) && (missing5 = "sla")){
errors++;
}
}
else {
errors++;
}
}
var valid11 = _errs39 === errors;
if(valid11){
errors++;
}
else {
errors = _errs38;
}
var _valid4 = _errs37 === errors;
valid9 = _valid4;
}
if(!valid9){
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
errors++;
}
for(const key0 in data){
if(!(func2.call(schema26.properties, key0))){
errors++;
}
}
if(data.to !== undefined){
if(!(validate23(data.to))){
errors++;
}
}
if(data.step !== undefined){
if(!(validate23(data.step))){
errors++;
}
}
if(data.role !== undefined){
if(!(validate23(data.role))){
errors++;
}
}
if(data.any_of !== undefined){
let data6 = data.any_of;
if(Array.isArray(data6)){
if(data6.length < 2){
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
errors++;
}
if(!(validate23(data7))){
errors++;
}
}
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
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
}
if(data.at_least !== undefined){
let data8 = data.at_least;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 20 || isNaN(data8)){
errors++;
}
if(data8 < 1 || isNaN(data8)){
errors++;
}
}
}
if(data.act !== undefined){
let data9 = data.act;
if(typeof data9 !== "string"){
errors++;
}
const _errs53 = errors;
let valid16 = false;
const _errs54 = errors;
if("approve" !== data9){
errors++;
}
var _valid5 = _errs54 === errors;
valid16 = valid16 || _valid5;
if(!valid16){
const _errs55 = errors;
if("advise" !== data9){
errors++;
}
var _valid5 = _errs55 === errors;
valid16 = valid16 || _valid5;
if(!valid16){
const _errs56 = errors;
if("inform" !== data9){
errors++;
}
var _valid5 = _errs56 === errors;
valid16 = valid16 || _valid5;
if(!valid16){
const _errs57 = errors;
if("perform" !== data9){
errors++;
}
var _valid5 = _errs57 === errors;
valid16 = valid16 || _valid5;
}
}
}
if(!valid16){
errors++;
}
else {
errors = _errs53;
}
}
if(data.sla !== undefined){
if(!(validate23(data.sla))){
errors++;
}
}
if(data.when !== undefined){
if(!(validate40(data.when))){
errors++;
}
}
if(data.follows !== undefined){
if(!(validate23(data.follows))){
errors++;
}
}
if(data.covers !== undefined){
let data13 = data.covers;
if(Array.isArray(data13)){
if(data13.length < 1){
errors++;
}
const len1 = data13.length;
for(let i2=0; i2<len1; i2++){
let data14 = data13[i2];
if(typeof data14 !== "string"){
errors++;
}
if(!(validate23(data14))){
errors++;
}
}
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
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
errors++;
}
}
if(data.verdicts !== undefined){
let data15 = data.verdicts;
if(Array.isArray(data15)){
if(data15.length < 1){
errors++;
}
const len2 = data15.length;
for(let i4=0; i4<len2; i4++){
let data16 = data15[i4];
if(typeof data16 !== "string"){
errors++;
}
const _errs69 = errors;
let valid22 = false;
const _errs70 = errors;
if("approve" !== data16){
errors++;
}
var _valid6 = _errs70 === errors;
valid22 = valid22 || _valid6;
if(!valid22){
const _errs71 = errors;
if("approve_with_remarks" !== data16){
errors++;
}
var _valid6 = _errs71 === errors;
valid22 = valid22 || _valid6;
if(!valid22){
const _errs72 = errors;
if("return" !== data16){
errors++;
}
var _valid6 = _errs72 === errors;
valid22 = valid22 || _valid6;
if(!valid22){
const _errs73 = errors;
if("reject" !== data16){
errors++;
}
var _valid6 = _errs73 === errors;
valid22 = valid22 || _valid6;
}
}
}
if(!valid22){
errors++;
}
else {
errors = _errs69;
}
}
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
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
errors++;
}
}
if(data.may_ask !== undefined){
let data17 = data.may_ask;
if(Array.isArray(data17)){
if(data17.length < 1){
errors++;
}
const len3 = data17.length;
for(let i6=0; i6<len3; i6++){
let data18 = data17[i6];
if(typeof data18 !== "string"){
errors++;
}
if(!(validate23(data18))){
errors++;
}
}
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
errors++;
break;
}
indices3[item3] = i7;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const pattern5 = new RegExp("^(0|[1-9]\\d{0,2})(\\.\\d{1,2})? %$", "u");

function validate105(data){
let errors = 0;
if(typeof data === "string"){
if(!pattern5.test(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}


function validate99(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.in === undefined){
errors++;
}
if(data.sla === undefined){
errors++;
}
for(const key0 in data){
if(!(((key0 === "in") || (key0 === "step")) || (key0 === "sla"))){
errors++;
}
}
if(data.in !== undefined){
if(!(validate23(data.in))){
errors++;
}
}
if(data.step !== undefined){
if(!(validate23(data.step))){
errors++;
}
}
if(data.sla !== undefined){
if(!(validate23(data.sla))){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.in === undefined){
errors++;
}
if(data.allow === undefined){
errors++;
}
for(const key1 in data){
if(!(((key1 === "in") || (key1 === "step")) || (key1 === "allow"))){
errors++;
}
}
if(data.in !== undefined){
if(!(validate23(data.in))){
errors++;
}
}
if(data.step !== undefined){
if(!(validate23(data.step))){
errors++;
}
}
if(data.allow !== undefined){
if(!(validate105(data.allow))){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.every_step === undefined){
errors++;
}
if(data.sla === undefined){
errors++;
}
for(const key2 in data){
if(!((key2 === "every_step") || (key2 === "sla"))){
errors++;
}
}
if(data.every_step !== undefined){
if(true !== data.every_step){
errors++;
}
}
if(data.sla !== undefined){
if(!(validate23(data.sla))){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs13 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.every_step === undefined){
errors++;
}
if(data.allow === undefined){
errors++;
}
for(const key3 in data){
if(!((key3 === "every_step") || (key3 === "allow"))){
errors++;
}
}
if(data.every_step !== undefined){
if(true !== data.every_step){
errors++;
}
}
if(data.allow !== undefined){
if(!(validate105(data.allow))){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs18 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
errors++;
}
else {
errors = _errs0;
}
return errors === 0;
}


function validate112(data){
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}


function validate110(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.document === undefined){
errors++;
}
if(data.by === undefined){
errors++;
}
for(const key0 in data){
if(!((((key0 === "document") || (key0 === "by")) || (key0 === "checked_by")) || (key0 === "when"))){
errors++;
}
}
if(data.document !== undefined){
if(!(validate23(data.document))){
errors++;
}
}
if(data.by !== undefined){
if(!(validate112(data.by))){
errors++;
}
}
if(data.checked_by !== undefined){
if(!(validate23(data.checked_by))){
errors++;
}
}
if(data.when !== undefined){
if(!(validate40(data.when))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}


function validate22(data){
let errors = 0;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.add_stage === undefined){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.add === undefined){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.remove === undefined){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.change_sla === undefined){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.require === undefined){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.waive === undefined){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs13 === errors;
valid1 = valid1 || _valid0;
}
}
}
}
}
if(!valid1){
errors++;
}
else {
errors = _errs2;
}
const _errs16 = errors;
let valid2 = true;
const _errs17 = errors;
const _errs18 = errors;
let valid3 = false;
const _errs19 = errors;
if(errors === _errs19){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.remove === undefined) && (missing0 = "remove")){
errors++;
}
}
else {
errors++;
}
}
var _valid2 = _errs19 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs21 = errors;
if(errors === _errs21){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.waive === undefined) && (missing1 = "waive")){
errors++;
}
}
else {
errors++;
}
}
var _valid2 = _errs21 === errors;
valid3 = valid3 || _valid2;
}
if(!valid3){
errors++;
}
else {
errors = _errs18;
}
var _valid1 = _errs17 === errors;
errors = _errs16;
if(_valid1){
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.in_force === undefined){
errors++;
}
if(data.in_force !== undefined){
let data0 = data.in_force;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.until === undefined){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
var _valid1 = _errs23 === errors;
valid2 = _valid1;
}
if(!valid2){
errors++;
}
const _errs28 = errors;
let valid5 = true;
const _errs29 = errors;
if(errors === _errs29){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.in_force === undefined) && (missing2 = "in_force")){
errors++;
}
else {
if(data.in_force !== undefined){
let data1 = data.in_force;
const _errs31 = errors;
if(errors === _errs31){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing3;
if((data1.until === undefined) && (missing3 = "until")){
errors++;
}
else {
if(data1.until !== undefined){
if("open" !== data1.until){
errors++;
}
}
}
}
else {
errors++;
}
}
}
}
}
else {
errors++;
}
}
var _valid3 = _errs29 === errors;
errors = _errs28;
if(_valid3){
const _errs34 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.basis === undefined){
errors++;
}
}
else {
errors++;
}
var _valid3 = _errs34 === errors;
valid5 = _valid3;
}
if(!valid5){
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amendment === undefined){
errors++;
}
if(data.title === undefined){
errors++;
}
for(const key0 in data){
if(!(func2.call(schema7.properties, key0))){
errors++;
}
}
if(data.amendment !== undefined){
if(!(validate23(data.amendment))){
errors++;
}
}
if(data.title !== undefined){
if(!(validate25(data.title))){
errors++;
}
}
if(data.basis !== undefined){
if(!(validate27(data.basis))){
errors++;
}
}
if(data.owner !== undefined){
if(!(validate29(data.owner))){
errors++;
}
}
if(data.group !== undefined){
if(!(validate23(data.group))){
errors++;
}
}
if(data.in_force !== undefined){
if(!(validate32(data.in_force))){
errors++;
}
}
if(data.overrides !== undefined){
let data9 = data.overrides;
if(Array.isArray(data9)){
if(data9.length < 1){
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 !== "string"){
errors++;
}
if(!(validate23(data10))){
errors++;
}
}
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
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
}
if(data.routes !== undefined){
let data11 = data.routes;
const _errs48 = errors;
let valid12 = false;
const _errs49 = errors;
if(Array.isArray(data11)){
if(data11.length < 1){
errors++;
}
const len1 = data11.length;
for(let i2=0; i2<len1; i2++){
let data12 = data11[i2];
if(typeof data12 !== "string"){
errors++;
}
if(!(validate23(data12))){
errors++;
}
}
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
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
errors++;
}
var _valid4 = _errs49 === errors;
valid12 = valid12 || _valid4;
if(!valid12){
const _errs53 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.not === undefined){
errors++;
}
for(const key1 in data11){
if(!(key1 === "not")){
errors++;
}
}
if(data11.not !== undefined){
let data13 = data11.not;
if(Array.isArray(data13)){
if(data13.length < 1){
errors++;
}
const len2 = data13.length;
for(let i4=0; i4<len2; i4++){
let data14 = data13[i4];
if(typeof data14 !== "string"){
errors++;
}
if(!(validate23(data14))){
errors++;
}
}
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
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
var _valid4 = _errs53 === errors;
valid12 = valid12 || _valid4;
}
if(!valid12){
errors++;
}
else {
errors = _errs48;
}
}
if(data.when !== undefined){
if(!(validate40(data.when))){
errors++;
}
}
if(data.add_stage !== undefined){
let data16 = data.add_stage;
if(Array.isArray(data16)){
if(data16.length < 1){
errors++;
}
const len3 = data16.length;
for(let i6=0; i6<len3; i6++){
if(!(validate69(data16[i6]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.add !== undefined){
let data18 = data.add;
if(Array.isArray(data18)){
if(data18.length < 1){
errors++;
}
const len4 = data18.length;
for(let i7=0; i7<len4; i7++){
if(!(validate86(data18[i7]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.remove !== undefined){
let data20 = data.remove;
if(Array.isArray(data20)){
if(data20.length < 1){
errors++;
}
const len5 = data20.length;
for(let i8=0; i8<len5; i8++){
let data21 = data20[i8];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.from === undefined){
errors++;
}
if(data21.step === undefined){
errors++;
}
for(const key2 in data21){
if(!((key2 === "from") || (key2 === "step"))){
errors++;
}
}
if(data21.from !== undefined){
if(!(validate23(data21.from))){
errors++;
}
}
if(data21.step !== undefined){
if(!(validate23(data21.step))){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
if(data.change_sla !== undefined){
let data24 = data.change_sla;
if(Array.isArray(data24)){
if(data24.length < 1){
errors++;
}
const len6 = data24.length;
for(let i9=0; i9<len6; i9++){
if(!(validate99(data24[i9]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.require !== undefined){
let data26 = data.require;
if(Array.isArray(data26)){
if(data26.length < 1){
errors++;
}
const len7 = data26.length;
for(let i10=0; i10<len7; i10++){
if(!(validate110(data26[i10]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.waive !== undefined){
let data28 = data.waive;
if(Array.isArray(data28)){
if(data28.length < 1){
errors++;
}
const len8 = data28.length;
for(let i11=0; i11<len8; i11++){
let data29 = data28[i11];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.document === undefined){
errors++;
}
for(const key3 in data29){
if(!(key3 === "document")){
errors++;
}
}
if(data29.document !== undefined){
if(!(validate23(data29.document))){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const calendar_ = validate118;
const pattern8 = new RegExp("^([01]\\d|2[0-3]):[0-5]\\d-(([01]\\d|2[0-3]):[0-5]\\d|24:00)( ([01]\\d|2[0-3]):[0-5]\\d-(([01]\\d|2[0-3]):[0-5]\\d|24:00))*$", "u");

function validate121(data){
let errors = 0;
if(typeof data === "string"){
if(!pattern8.test(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}


function validate129(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "basis") || (key0 === "off")) || (key0 === "work")) || (key0 === "short"))){
errors++;
}
}
if(data.basis !== undefined){
if(!(validate27(data.basis))){
errors++;
}
}
if(data.off !== undefined){
let data1 = data.off;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
errors++;
}
if(!(validate33(data2))){
errors++;
}
}
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
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
}
if(data.work !== undefined){
let data3 = data.work;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs9 = errors;
if(!(validate33(key1))){
errors++;
}
var valid4 = _errs9 === errors;
if(!valid4){
errors++;
}
}
for(const key2 in data3){
if(!(validate121(data3[key2]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.short !== undefined){
let data5 = data.short;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key3 in data5){
const _errs14 = errors;
if(!(validate33(key3))){
errors++;
}
var valid6 = _errs14 === errors;
if(!valid6){
errors++;
}
}
for(const key4 in data5){
if(!(validate121(data5[key4]))){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const pattern7 = new RegExp("^(UTC|[A-Z][A-Za-z_]+(/[A-Z][A-Za-z0-9_+-]+)+)$", "u");
const pattern9 = new RegExp("^20\\d{2}$", "u");

function validate118(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.calendar === undefined){
errors++;
}
if(data.time_zone === undefined){
errors++;
}
if(data.week === undefined){
errors++;
}
if(data.years === undefined){
errors++;
}
for(const key0 in data){
if(!(((((key0 === "calendar") || (key0 === "title")) || (key0 === "time_zone")) || (key0 === "week")) || (key0 === "years"))){
errors++;
}
}
if(data.calendar !== undefined){
if(!(validate23(data.calendar))){
errors++;
}
}
if(data.title !== undefined){
if(!(validate25(data.title))){
errors++;
}
}
if(data.time_zone !== undefined){
let data2 = data.time_zone;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
errors++;
}
}
else {
errors++;
}
}
if(data.week !== undefined){
let data3 = data.week;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
errors++;
}
for(const key1 in data3){
if(!(((((((key1 === "mon") || (key1 === "tue")) || (key1 === "wed")) || (key1 === "thu")) || (key1 === "fri")) || (key1 === "sat")) || (key1 === "sun"))){
errors++;
}
}
if(data3.mon !== undefined){
if(!(validate121(data3.mon))){
errors++;
}
}
if(data3.tue !== undefined){
if(!(validate121(data3.tue))){
errors++;
}
}
if(data3.wed !== undefined){
if(!(validate121(data3.wed))){
errors++;
}
}
if(data3.thu !== undefined){
if(!(validate121(data3.thu))){
errors++;
}
}
if(data3.fri !== undefined){
if(!(validate121(data3.fri))){
errors++;
}
}
if(data3.sat !== undefined){
if(!(validate121(data3.sat))){
errors++;
}
}
if(data3.sun !== undefined){
if(!(validate121(data3.sun))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.years !== undefined){
let data11 = data.years;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length < 1){
errors++;
}
for(const key2 in data11){
const _errs18 = errors;
if(typeof key2 === "string"){
if(!pattern9.test(key2)){
errors++;
}
}
else {
errors++;
}
var valid2 = _errs18 === errors;
if(!valid2){
errors++;
}
}
for(const key3 in data11){
if(!(validate129(data11[key3]))){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const clients_ = validate137;
const pattern10 = new RegExp("^(\\d{10}|\\d{12}|(?=[A-Za-z0-9./ -]*\\d)[A-Za-z0-9]+([-./ ][A-Za-z0-9]+)*)$", "u");

function validate142(data){
let errors = 0;
if(typeof data === "string"){
if(!pattern10.test(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}


function validate139(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
errors++;
}
if(data.members === undefined){
errors++;
}
for(const key0 in data){
if(!(((key0 === "title") || (key0 === "basis")) || (key0 === "members"))){
errors++;
}
}
if(data.title !== undefined){
if(!(validate25(data.title))){
errors++;
}
}
if(data.basis !== undefined){
if(!(validate27(data.basis))){
errors++;
}
}
if(data.members !== undefined){
let data2 = data.members;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
errors++;
}
for(const key1 in data2){
const _errs6 = errors;
if(!(validate142(key1))){
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
errors++;
}
}
for(const key2 in data2){
if(!(validate25(data2[key2]))){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}


function validate137(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clients === undefined){
errors++;
}
for(const key0 in data){
if(!(key0 === "clients")){
errors++;
}
}
if(data.clients !== undefined){
let data0 = data.clients;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
errors++;
}
for(const key1 in data0){
const _errs4 = errors;
if(!(validate23(key1))){
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
errors++;
}
}
for(const key2 in data0){
if(!(validate139(data0[key2]))){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const contract_ = validate146;
const schema37 = {"type":"object","minProperties":1,"propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":{"$ref":"#/definitions/fact_answer"},"properties":{"id":{"type":["string","integer"]},"inn":{"$ref":"#/definitions/inn"},"kpp":{"type":"string","pattern":"^\\d{4}[\\dA-Z]{2}\\d{3}$"},"ogrn":{"type":"string","pattern":"^(\\d{13}|\\d{15})$"},"tax_id":{"$ref":"#/definitions/tax_id"},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"name":{"$ref":"#/definitions/text"},"email":{"type":"string","pattern":"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+([,;\\s]+[^@\\s]+@[^@\\s]+)*$"},"curator":{"$ref":"#/definitions/id"},"initiator":{"$ref":"#/definitions/id"},"documents":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":{"$ref":"#/definitions/document_answer"}},"confirmed":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}},"rates":{"$ref":"#/definitions/rates"}}};
const schema38 = {"anyOf":[{"$ref":"#/definitions/scalar"},{"type":"array","items":{"$ref":"#/definitions/scalar","type":["string","number","boolean"]},"uniqueItems":true}]};

function validate148(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate43(data))){
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
errors++;
}
if(!(validate43(data0))){
errors++;
}
}
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
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
}
else {
errors = _errs0;
}
return errors === 0;
}

const pattern11 = new RegExp("^(\\d{10}|\\d{12})$", "u");

function validate152(data){
let errors = 0;
if(typeof data === "string"){
if(!pattern11.test(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}

const pattern16 = new RegExp("^(?=(\\D*\\d){1,18}\\D*$)(0|[1-9]\\d{0,2}( \\d{3})+|[1-9]\\d*)(\\.\\d{2,3})? [A-Z]{3}$", "u");

function validate164(data){
let errors = 0;
if(typeof data === "string"){
if(!pattern16.test(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}


function validate159(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
errors++;
}
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if("missing" !== data){
errors++;
}
var _valid1 = _errs4 === errors;
valid1 = valid1 || _valid1;
if(!valid1){
const _errs5 = errors;
if("received" !== data){
errors++;
}
var _valid1 = _errs5 === errors;
valid1 = valid1 || _valid1;
if(!valid1){
const _errs6 = errors;
if("invalid" !== data){
errors++;
}
var _valid1 = _errs6 === errors;
valid1 = valid1 || _valid1;
}
}
if(!valid1){
errors++;
}
else {
errors = _errs3;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
errors++;
}
for(const key0 in data){
if(!(((((key0 === "received") || (key0 === "issued")) || (key0 === "until")) || (key0 === "promised")) || (key0 === "limit"))){
errors++;
}
}
if(data.received !== undefined){
if(!(validate33(data.received))){
errors++;
}
}
if(data.issued !== undefined){
if(!(validate33(data.issued))){
errors++;
}
}
if(data.until !== undefined){
if(!(validate33(data.until))){
errors++;
}
}
if(data.promised !== undefined){
if(!(validate33(data.promised))){
errors++;
}
}
if(data.limit !== undefined){
if(!(validate164(data.limit))){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
}
else {
errors = _errs0;
}
return errors === 0;
}

const pattern17 = new RegExp("^[A-Z]{3}$", "u");

function validate169(data){
let errors = 0;
if(typeof data === "string"){
if(!pattern17.test(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}

const pattern18 = new RegExp("^\\d{1,9}(\\.\\d{1,8})?$", "u");

function validate171(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if((typeof data == "number") && (isFinite(data))){
if(data <= 0 || isNaN(data)){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(typeof data === "string"){
if(!pattern18.test(data)){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
}
else {
errors = _errs0;
}
return errors === 0;
}


function validate168(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(!(validate169(key0))){
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
}
}
for(const key1 in data){
if(!(validate171(data[key1]))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const pattern12 = new RegExp("^\\d{4}[\\dA-Z]{2}\\d{3}$", "u");
const pattern13 = new RegExp("^(\\d{13}|\\d{15})$", "u");
const pattern14 = new RegExp("^[A-Z]{2}$", "u");
const pattern15 = new RegExp("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+([,;\\s]+[^@\\s]+@[^@\\s]+)*$", "u");

function validate146(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0))){
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
}
}
for(const key1 in data){
if(!(func2.call(schema37.properties, key1))){
if(!(validate148(data[key1]))){
errors++;
}
}
}
if(data.id !== undefined){
let data1 = data.id;
if((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))){
errors++;
}
}
if(data.inn !== undefined){
if(!(validate152(data.inn))){
errors++;
}
}
if(data.kpp !== undefined){
let data3 = data.kpp;
if(typeof data3 === "string"){
if(!pattern12.test(data3)){
errors++;
}
}
else {
errors++;
}
}
if(data.ogrn !== undefined){
let data4 = data.ogrn;
if(typeof data4 === "string"){
if(!pattern13.test(data4)){
errors++;
}
}
else {
errors++;
}
}
if(data.tax_id !== undefined){
if(!(validate142(data.tax_id))){
errors++;
}
}
if(data.country !== undefined){
let data6 = data.country;
if(typeof data6 === "string"){
if(!pattern14.test(data6)){
errors++;
}
}
else {
errors++;
}
}
if(data.name !== undefined){
if(!(validate25(data.name))){
errors++;
}
}
if(data.email !== undefined){
let data8 = data.email;
if(typeof data8 === "string"){
if(!pattern15.test(data8)){
errors++;
}
}
else {
errors++;
}
}
if(data.curator !== undefined){
if(!(validate23(data.curator))){
errors++;
}
}
if(data.initiator !== undefined){
if(!(validate23(data.initiator))){
errors++;
}
}
if(data.documents !== undefined){
let data11 = data.documents;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length < 1){
errors++;
}
for(const key2 in data11){
const _errs21 = errors;
if(!(validate23(key2))){
errors++;
}
var valid3 = _errs21 === errors;
if(!valid3){
errors++;
}
}
for(const key3 in data11){
if(!(validate159(data11[key3]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.confirmed !== undefined){
let data13 = data.confirmed;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(typeof data14 !== "string"){
errors++;
}
if(!(validate23(data14))){
errors++;
}
}
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
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
}
if(data.rates !== undefined){
if(!(validate168(data.rates))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const documents_ = validate174;
const pattern19 = new RegExp("^(1 (working hour|working day|day|month|year)|(0|[2-9]|[1-9]\\d{1,3}) (working hours|working days|days|months|years))$", "u");

function validate179(data){
let errors = 0;
if(typeof data === "string"){
if(!pattern19.test(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}


function validate178(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.for === undefined){
errors++;
}
if(data.since === undefined){
errors++;
}
for(const key0 in data){
if(!(((key0 === "for") || (key0 === "since")) || (key0 === "on"))){
errors++;
}
}
if(data.for !== undefined){
if(!(validate179(data.for))){
errors++;
}
}
if(data.since !== undefined){
if("issued" !== data.since){
errors++;
}
}
if(data.on !== undefined){
if(!(validate112(data.on))){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.until === undefined){
errors++;
}
for(const key1 in data){
if(!(((key1 === "until") || (key1 === "default")) || (key1 === "on"))){
errors++;
}
}
if(data.until !== undefined){
if("stated" !== data.until){
errors++;
}
}
if(data.default !== undefined){
if(!(validate179(data.default))){
errors++;
}
}
if(data.on !== undefined){
if(!(validate112(data.on))){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.until === undefined){
errors++;
}
for(const key2 in data){
if(!((key2 === "until") || (key2 === "on"))){
errors++;
}
}
if(data.until !== undefined){
if("year_end" !== data.until){
errors++;
}
}
if(data.on !== undefined){
if(!(validate112(data.on))){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs13 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.check === undefined){
errors++;
}
for(const key3 in data){
if(!((key3 === "check") || (key3 === "on"))){
errors++;
}
}
if(data.check !== undefined){
if("onec" !== data.check){
errors++;
}
}
if(data.on !== undefined){
if(!(validate112(data.on))){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs18 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
errors++;
}
else {
errors = _errs0;
}
return errors === 0;
}


function validate176(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "holds")) || (key0 === "limit")) || (key0 === "personal"))){
errors++;
}
}
if(data.title !== undefined){
if(!(validate25(data.title))){
errors++;
}
}
if(data.holds !== undefined){
if(!(validate178(data.holds))){
errors++;
}
}
if(data.limit !== undefined){
if(!(validate23(data.limit))){
errors++;
}
}
if(data.personal !== undefined){
if(typeof data.personal !== "boolean"){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}


function validate174(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.documents === undefined){
errors++;
}
for(const key0 in data){
if(!(key0 === "documents")){
errors++;
}
}
if(data.documents !== undefined){
let data0 = data.documents;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
errors++;
}
for(const key1 in data0){
const _errs4 = errors;
if(!(validate23(key1))){
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
errors++;
}
}
for(const key2 in data0){
if(!(validate176(data0[key2]))){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const facts_ = validate189;

function validate191(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
errors++;
}
if(data.title === undefined){
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "title")) || (key0 === "optional")) || (key0 === "default")) || (key0 === "from")) || (key0 === "confirmed_by"))){
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
errors++;
}
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if("money" !== data0){
errors++;
}
var _valid1 = _errs7 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs8 = errors;
if("number" !== data0){
errors++;
}
var _valid1 = _errs8 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs9 = errors;
if("percent" !== data0){
errors++;
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs10 = errors;
if("months" !== data0){
errors++;
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs11 = errors;
if("date" !== data0){
errors++;
}
var _valid1 = _errs11 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs12 = errors;
if("boolean" !== data0){
errors++;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs13 = errors;
if("person" !== data0){
errors++;
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs14 = errors;
if("department" !== data0){
errors++;
}
var _valid1 = _errs14 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs15 = errors;
if("text" !== data0){
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
errors++;
}
else {
errors = _errs6;
}
}
if(data.title !== undefined){
if(!(validate25(data.title))){
errors++;
}
}
if(data.optional !== undefined){
if(typeof data.optional !== "boolean"){
errors++;
}
}
if(data.default !== undefined){
if(!(validate148(data.default))){
errors++;
}
}
if(data.from !== undefined){
let data4 = data.from;
if(typeof data4 !== "string"){
errors++;
}
const _errs22 = errors;
let valid3 = false;
const _errs23 = errors;
if("onec" !== data4){
errors++;
}
var _valid2 = _errs23 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs24 = errors;
if("history" !== data4){
errors++;
}
var _valid2 = _errs24 === errors;
valid3 = valid3 || _valid2;
}
if(!valid3){
errors++;
}
else {
errors = _errs22;
}
}
if(data.confirmed_by !== undefined){
if(!(validate23(data.confirmed_by))){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
errors++;
}
if(data.title === undefined){
errors++;
}
if(data.options === undefined){
errors++;
}
for(const key1 in data){
if(!(((((((key1 === "type") || (key1 === "title")) || (key1 === "options")) || (key1 === "optional")) || (key1 === "default")) || (key1 === "from")) || (key1 === "confirmed_by"))){
errors++;
}
}
if(data.type !== undefined){
let data6 = data.type;
if(typeof data6 !== "string"){
errors++;
}
const _errs31 = errors;
let valid5 = false;
const _errs32 = errors;
if("choice" !== data6){
errors++;
}
var _valid3 = _errs32 === errors;
valid5 = valid5 || _valid3;
if(!valid5){
const _errs33 = errors;
if("choices" !== data6){
errors++;
}
var _valid3 = _errs33 === errors;
valid5 = valid5 || _valid3;
}
if(!valid5){
errors++;
}
else {
errors = _errs31;
}
}
if(data.title !== undefined){
if(!(validate25(data.title))){
errors++;
}
}
if(data.options !== undefined){
let data8 = data.options;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length < 1){
errors++;
}
for(const key2 in data8){
const _errs37 = errors;
if(!(validate23(key2))){
errors++;
}
var valid6 = _errs37 === errors;
if(!valid6){
errors++;
}
}
for(const key3 in data8){
if(!(validate25(data8[key3]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.optional !== undefined){
if(typeof data.optional !== "boolean"){
errors++;
}
}
if(data.default !== undefined){
if(!(validate148(data.default))){
errors++;
}
}
if(data.from !== undefined){
let data12 = data.from;
if(typeof data12 !== "string"){
errors++;
}
const _errs45 = errors;
let valid8 = false;
const _errs46 = errors;
if("onec" !== data12){
errors++;
}
var _valid4 = _errs46 === errors;
valid8 = valid8 || _valid4;
if(!valid8){
const _errs47 = errors;
if("history" !== data12){
errors++;
}
var _valid4 = _errs47 === errors;
valid8 = valid8 || _valid4;
}
if(!valid8){
errors++;
}
else {
errors = _errs45;
}
}
if(data.confirmed_by !== undefined){
if(!(validate23(data.confirmed_by))){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs26 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
}
else {
errors = _errs0;
}
return errors === 0;
}


function validate189(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.facts === undefined){
errors++;
}
for(const key0 in data){
if(!((key0 === "facts") || (key0 === "impossible"))){
errors++;
}
}
if(data.facts !== undefined){
let data0 = data.facts;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
errors++;
}
for(const key1 in data0){
const _errs4 = errors;
if(!(validate23(key1))){
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
errors++;
}
}
for(const key2 in data0){
if(!(validate191(data0[key2]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.impossible !== undefined){
let data2 = data.impossible;
if(Array.isArray(data2)){
if(data2.length < 1){
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate40(data2[i0]))){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const funnel_ = validate202;
const pattern20 = new RegExp("^#[0-9A-Fa-f]{6}$", "u");

function validate205(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
errors++;
}
if(data.shows === undefined){
errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "shows")) || (key0 === "color")) || (key0 === "ends"))){
errors++;
}
}
if(data.title !== undefined){
if(!(validate25(data.title))){
errors++;
}
}
if(data.shows !== undefined){
let data1 = data.shows;
if(Array.isArray(data1)){
if(data1.length < 1){
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
errors++;
}
if(!(validate23(data2))){
errors++;
}
}
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
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
}
if(data.color !== undefined){
let data3 = data.color;
if(typeof data3 === "string"){
if(!pattern20.test(data3)){
errors++;
}
}
else {
errors++;
}
}
if(data.ends !== undefined){
let data4 = data.ends;
if(typeof data4 !== "string"){
errors++;
}
const _errs11 = errors;
let valid4 = false;
const _errs12 = errors;
if("success" !== data4){
errors++;
}
var _valid0 = _errs12 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs13 = errors;
if("failure" !== data4){
errors++;
}
var _valid0 = _errs13 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
errors++;
}
else {
errors = _errs11;
}
}
}
else {
errors++;
}
return errors === 0;
}


function validate202(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.funnel === undefined){
errors++;
}
if(data.stages === undefined){
errors++;
}
for(const key0 in data){
if(!((key0 === "funnel") || (key0 === "stages"))){
errors++;
}
}
if(data.funnel !== undefined){
if(!(validate25(data.funnel))){
errors++;
}
}
if(data.stages !== undefined){
let data1 = data.stages;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
errors++;
}
for(const key1 in data1){
const _errs5 = errors;
if(!(validate23(key1))){
errors++;
}
var valid1 = _errs5 === errors;
if(!valid1){
errors++;
}
}
for(const key2 in data1){
if(!(validate205(data1[key2]))){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const letter_ = validate209;

function validate212(data){
let errors = 0;
if(typeof data !== "string"){
errors++;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if("ru" !== data){
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if("en" !== data){
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
}
else {
errors = _errs1;
}
return errors === 0;
}


function validate209(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.letter === undefined){
errors++;
}
if(data.for === undefined){
errors++;
}
if(data.title === undefined){
errors++;
}
if(data.language === undefined){
errors++;
}
if(data.subject === undefined){
errors++;
}
for(const key0 in data){
if(!((((((key0 === "letter") || (key0 === "for")) || (key0 === "title")) || (key0 === "language")) || (key0 === "when")) || (key0 === "subject"))){
errors++;
}
}
if(data.letter !== undefined){
if(!(validate23(data.letter))){
errors++;
}
}
if(data.for !== undefined){
let data1 = data.for;
if(typeof data1 !== "string"){
errors++;
}
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if("missing_documents" !== data1){
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if("question" !== data1){
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs8 = errors;
if("signed" !== data1){
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
errors++;
}
else {
errors = _errs5;
}
}
if(data.title !== undefined){
if(!(validate25(data.title))){
errors++;
}
}
if(data.language !== undefined){
if(!(validate212(data.language))){
errors++;
}
}
if(data.when !== undefined){
if(!(validate40(data.when))){
errors++;
}
}
if(data.subject !== undefined){
if(!(validate25(data.subject))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const limits_ = validate216;

function validate218(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
errors++;
}
if(data.value === undefined){
errors++;
}
for(const key0 in data){
if(!(((key0 === "title") || (key0 === "basis")) || (key0 === "value"))){
errors++;
}
}
if(data.title !== undefined){
if(!(validate25(data.title))){
errors++;
}
}
if(data.basis !== undefined){
if(!(validate27(data.basis))){
errors++;
}
}
if(data.value !== undefined){
let data2 = data.value;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(!(validate164(data2))){
errors++;
}
var _valid1 = _errs8 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs9 = errors;
if(!(validate105(data2))){
errors++;
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs10 = errors;
if(!(validate33(data2))){
errors++;
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs11 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
errors++;
}
var _valid1 = _errs11 === errors;
valid2 = valid2 || _valid1;
}
}
}
if(!valid2){
errors++;
}
else {
errors = _errs7;
}
}
}
else {
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
errors++;
}
if(data.values === undefined){
errors++;
}
for(const key1 in data){
if(!(((key1 === "title") || (key1 === "basis")) || (key1 === "values"))){
errors++;
}
}
if(data.title !== undefined){
if(!(validate25(data.title))){
errors++;
}
}
if(data.basis !== undefined){
if(!(validate27(data.basis))){
errors++;
}
}
if(data.values !== undefined){
let data5 = data.values;
if(Array.isArray(data5)){
if(data5.length < 1){
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.value === undefined){
errors++;
}
for(const key2 in data6){
if(!(((key2 === "from") || (key2 === "value")) || (key2 === "basis"))){
errors++;
}
}
if(data6.from !== undefined){
if(!(validate33(data6.from))){
errors++;
}
}
if(data6.value !== undefined){
let data8 = data6.value;
const _errs25 = errors;
let valid7 = false;
const _errs26 = errors;
if(!(validate164(data8))){
errors++;
}
var _valid2 = _errs26 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const _errs27 = errors;
if(!(validate105(data8))){
errors++;
}
var _valid2 = _errs27 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const _errs28 = errors;
if(!(validate33(data8))){
errors++;
}
var _valid2 = _errs28 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const _errs29 = errors;
if(!((typeof data8 == "number") && (isFinite(data8)))){
errors++;
}
var _valid2 = _errs29 === errors;
valid7 = valid7 || _valid2;
}
}
}
if(!valid7){
errors++;
}
else {
errors = _errs25;
}
}
if(data6.basis !== undefined){
if(!(validate27(data6.basis))){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs13 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
}
else {
errors = _errs0;
}
return errors === 0;
}


function validate216(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limits === undefined){
errors++;
}
for(const key0 in data){
if(!(key0 === "limits")){
errors++;
}
}
if(data.limits !== undefined){
let data0 = data.limits;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
errors++;
}
for(const key1 in data0){
const _errs4 = errors;
if(!(validate23(key1))){
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
errors++;
}
}
for(const key2 in data0){
if(!(validate218(data0[key2]))){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const package_ = validate232;

function validate232(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.package === undefined){
errors++;
}
if(data.title === undefined){
errors++;
}
if(data.entity === undefined){
errors++;
}
if(data.documents === undefined){
errors++;
}
for(const key0 in data){
if(!(((((key0 === "package") || (key0 === "title")) || (key0 === "basis")) || (key0 === "entity")) || (key0 === "documents"))){
errors++;
}
}
if(data.package !== undefined){
if(!(validate23(data.package))){
errors++;
}
}
if(data.title !== undefined){
if(!(validate25(data.title))){
errors++;
}
}
if(data.basis !== undefined){
if(!(validate27(data.basis))){
errors++;
}
}
if(data.entity !== undefined){
if(!(validate23(data.entity))){
errors++;
}
}
if(data.documents !== undefined){
let data4 = data.documents;
if(Array.isArray(data4)){
if(data4.length < 1){
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate110(data4[i0]))){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const policy_ = validate238;
const schema58 = {"type":"object","required":["policy","language","currency","calendar","last_resort"],"additionalProperties":false,"properties":{"policy":{"$ref":"#/definitions/text"},"language":{"$ref":"#/definitions/language"},"currency":{"$ref":"#/definitions/currency"},"calendar":{"$ref":"#/definitions/id"},"rates":{"type":"string","anyOf":[{"const":"bitrix24"},{"const":"onec"},{"const":"manual"}]},"last_resort":{"$ref":"#/definitions/id"},"history":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"since":{"$ref":"#/definitions/date"},"last_contracts":{"type":"integer","minimum":1,"maximum":100}}},"number":{"type":"string","pattern":"\\S"},"first_number":{"type":"string","pattern":"\\S"},"typical":{"$ref":"#/definitions/contract"},"promises":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/promise"}},"severities":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^[1-9]\\d{2}$"},"additionalProperties":{"type":"string","anyOf":[{"const":"error"},{"const":"warning"},{"const":"off"}]}},"ignores":{"type":"array","minItems":1,"items":{"type":"object","required":["code","basis","until"],"additionalProperties":false,"properties":{"code":{"type":"integer","minimum":100,"maximum":999},"place":{"type":"string","pattern":"^(rules|routes)/[^\\\\:]+(:[1-9]\\d*)?$"},"basis":{"$ref":"#/definitions/basis"},"until":{"$ref":"#/definitions/date"}}}}}};
const schema59 = {"type":"object","minProperties":1,"propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":{"$ref":"#/definitions/fact_answer"},"properties":{"id":{"type":["string","integer"]},"inn":{"$ref":"#/definitions/inn"},"kpp":{"type":"string","pattern":"^\\d{4}[\\dA-Z]{2}\\d{3}$"},"ogrn":{"type":"string","pattern":"^(\\d{13}|\\d{15})$"},"tax_id":{"$ref":"#/definitions/tax_id"},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"name":{"$ref":"#/definitions/text"},"email":{"type":"string","pattern":"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+([,;\\s]+[^@\\s]+@[^@\\s]+)*$"},"curator":{"$ref":"#/definitions/id"},"initiator":{"$ref":"#/definitions/id"},"documents":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":{"$ref":"#/definitions/document_answer"}},"confirmed":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}},"rates":{"$ref":"#/definitions/rates"}}};

function validate245(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0))){
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
}
}
for(const key1 in data){
if(!(func2.call(schema59.properties, key1))){
if(!(validate148(data[key1]))){
errors++;
}
}
}
if(data.id !== undefined){
let data1 = data.id;
if((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))){
errors++;
}
}
if(data.inn !== undefined){
if(!(validate152(data.inn))){
errors++;
}
}
if(data.kpp !== undefined){
let data3 = data.kpp;
if(typeof data3 === "string"){
if(!pattern12.test(data3)){
errors++;
}
}
else {
errors++;
}
}
if(data.ogrn !== undefined){
let data4 = data.ogrn;
if(typeof data4 === "string"){
if(!pattern13.test(data4)){
errors++;
}
}
else {
errors++;
}
}
if(data.tax_id !== undefined){
if(!(validate142(data.tax_id))){
errors++;
}
}
if(data.country !== undefined){
let data6 = data.country;
if(typeof data6 === "string"){
if(!pattern14.test(data6)){
errors++;
}
}
else {
errors++;
}
}
if(data.name !== undefined){
if(!(validate25(data.name))){
errors++;
}
}
if(data.email !== undefined){
let data8 = data.email;
if(typeof data8 === "string"){
if(!pattern15.test(data8)){
errors++;
}
}
else {
errors++;
}
}
if(data.curator !== undefined){
if(!(validate23(data.curator))){
errors++;
}
}
if(data.initiator !== undefined){
if(!(validate23(data.initiator))){
errors++;
}
}
if(data.documents !== undefined){
let data11 = data.documents;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length < 1){
errors++;
}
for(const key2 in data11){
const _errs21 = errors;
if(!(validate23(key2))){
errors++;
}
var valid3 = _errs21 === errors;
if(!valid3){
errors++;
}
}
for(const key3 in data11){
if(!(validate159(data11[key3]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.confirmed !== undefined){
let data13 = data.confirmed;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(typeof data14 !== "string"){
errors++;
}
if(!(validate23(data14))){
errors++;
}
}
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
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
}
if(data.rates !== undefined){
if(!(validate168(data.rates))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}


function validate258(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors++;
}
if(data.always === undefined){
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "for")) || (key0 === "basis")) || (key0 === "always"))){
errors++;
}
}
if(data.name !== undefined){
if(!(validate25(data.name))){
errors++;
}
}
if(data.for !== undefined){
if(!(validate40(data.for))){
errors++;
}
}
if(data.basis !== undefined){
if(!(validate27(data.basis))){
errors++;
}
}
if(data.always !== undefined){
if(!(validate23(data.always))){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors++;
}
if(data.never === undefined){
errors++;
}
for(const key1 in data){
if(!((((key1 === "name") || (key1 === "for")) || (key1 === "basis")) || (key1 === "never"))){
errors++;
}
}
if(data.name !== undefined){
if(!(validate25(data.name))){
errors++;
}
}
if(data.for !== undefined){
if(!(validate40(data.for))){
errors++;
}
}
if(data.basis !== undefined){
if(!(validate27(data.basis))){
errors++;
}
}
if(data.never !== undefined){
let data7 = data.never;
if(typeof data7 !== "string"){
errors++;
}
const _errs16 = errors;
let valid3 = false;
const _errs17 = errors;
if("self_approval" !== data7){
errors++;
}
var _valid1 = _errs17 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs18 = errors;
if("same_person_twice" !== data7){
errors++;
}
var _valid1 = _errs18 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
errors++;
}
else {
errors = _errs16;
}
}
}
else {
errors++;
}
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors++;
}
if(data.within === undefined){
errors++;
}
for(const key2 in data){
if(!((((key2 === "name") || (key2 === "for")) || (key2 === "basis")) || (key2 === "within"))){
errors++;
}
}
if(data.name !== undefined){
if(!(validate25(data.name))){
errors++;
}
}
if(data.for !== undefined){
if(!(validate40(data.for))){
errors++;
}
}
if(data.basis !== undefined){
if(!(validate27(data.basis))){
errors++;
}
}
if(data.within !== undefined){
if(!(validate179(data.within))){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs19 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors++;
}
if(data.monotonic === undefined){
errors++;
}
for(const key3 in data){
if(!((((key3 === "name") || (key3 === "for")) || (key3 === "basis")) || (key3 === "monotonic"))){
errors++;
}
}
if(data.name !== undefined){
if(!(validate25(data.name))){
errors++;
}
}
if(data.for !== undefined){
if(!(validate40(data.for))){
errors++;
}
}
if(data.basis !== undefined){
if(!(validate27(data.basis))){
errors++;
}
}
if(data.monotonic !== undefined){
if(!(validate23(data.monotonic))){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs26 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
errors++;
}
else {
errors = _errs0;
}
return errors === 0;
}

const pattern27 = new RegExp("^[1-9]\\d{2}$", "u");
const pattern28 = new RegExp("^(rules|routes)/[^\\\\:]+(:[1-9]\\d*)?$", "u");

function validate238(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.policy === undefined){
errors++;
}
if(data.language === undefined){
errors++;
}
if(data.currency === undefined){
errors++;
}
if(data.calendar === undefined){
errors++;
}
if(data.last_resort === undefined){
errors++;
}
for(const key0 in data){
if(!(func2.call(schema58.properties, key0))){
errors++;
}
}
if(data.policy !== undefined){
if(!(validate25(data.policy))){
errors++;
}
}
if(data.language !== undefined){
if(!(validate212(data.language))){
errors++;
}
}
if(data.currency !== undefined){
if(!(validate169(data.currency))){
errors++;
}
}
if(data.calendar !== undefined){
if(!(validate23(data.calendar))){
errors++;
}
}
if(data.rates !== undefined){
let data4 = data.rates;
if(typeof data4 !== "string"){
errors++;
}
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if("bitrix24" !== data4){
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs10 = errors;
if("onec" !== data4){
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs11 = errors;
if("manual" !== data4){
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
errors++;
}
else {
errors = _errs8;
}
}
if(data.last_resort !== undefined){
if(!(validate23(data.last_resort))){
errors++;
}
}
if(data.history !== undefined){
let data6 = data.history;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length < 1){
errors++;
}
for(const key1 in data6){
if(!((key1 === "since") || (key1 === "last_contracts"))){
errors++;
}
}
if(data6.since !== undefined){
if(!(validate33(data6.since))){
errors++;
}
}
if(data6.last_contracts !== undefined){
let data8 = data6.last_contracts;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 100 || isNaN(data8)){
errors++;
}
if(data8 < 1 || isNaN(data8)){
errors++;
}
}
}
}
else {
errors++;
}
}
if(data.number !== undefined){
let data9 = data.number;
if(typeof data9 === "string"){
if(!pattern1.test(data9)){
errors++;
}
}
else {
errors++;
}
}
if(data.first_number !== undefined){
let data10 = data.first_number;
if(typeof data10 === "string"){
if(!pattern1.test(data10)){
errors++;
}
}
else {
errors++;
}
}
if(data.typical !== undefined){
if(!(validate245(data.typical))){
errors++;
}
}
if(data.promises !== undefined){
let data12 = data.promises;
if(Array.isArray(data12)){
if(data12.length < 1){
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(!(validate258(data12[i0]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.severities !== undefined){
let data14 = data.severities;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length < 1){
errors++;
}
for(const key2 in data14){
const _errs29 = errors;
if(typeof key2 === "string"){
if(!pattern27.test(key2)){
errors++;
}
}
else {
errors++;
}
var valid5 = _errs29 === errors;
if(!valid5){
errors++;
}
}
for(const key3 in data14){
let data15 = data14[key3];
if(typeof data15 !== "string"){
errors++;
}
const _errs34 = errors;
let valid7 = false;
const _errs35 = errors;
if("error" !== data15){
errors++;
}
var _valid1 = _errs35 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs36 = errors;
if("warning" !== data15){
errors++;
}
var _valid1 = _errs36 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs37 = errors;
if("off" !== data15){
errors++;
}
var _valid1 = _errs37 === errors;
valid7 = valid7 || _valid1;
}
}
if(!valid7){
errors++;
}
else {
errors = _errs34;
}
}
}
else {
errors++;
}
}
if(data.ignores !== undefined){
let data16 = data.ignores;
if(Array.isArray(data16)){
if(data16.length < 1){
errors++;
}
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.code === undefined){
errors++;
}
if(data17.basis === undefined){
errors++;
}
if(data17.until === undefined){
errors++;
}
for(const key4 in data17){
if(!((((key4 === "code") || (key4 === "place")) || (key4 === "basis")) || (key4 === "until"))){
errors++;
}
}
if(data17.code !== undefined){
let data18 = data17.code;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 999 || isNaN(data18)){
errors++;
}
if(data18 < 100 || isNaN(data18)){
errors++;
}
}
}
if(data17.place !== undefined){
let data19 = data17.place;
if(typeof data19 === "string"){
if(!pattern28.test(data19)){
errors++;
}
}
else {
errors++;
}
}
if(data17.basis !== undefined){
if(!(validate27(data17.basis))){
errors++;
}
}
if(data17.until !== undefined){
if(!(validate33(data17.until))){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const rates_ = validate277;

function validate277(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rates === undefined){
errors++;
}
for(const key0 in data){
if(!(((key0 === "rates") || (key0 === "date")) || (key0 === "source"))){
errors++;
}
}
if(data.rates !== undefined){
if(!(validate168(data.rates))){
errors++;
}
}
if(data.date !== undefined){
if(!(validate33(data.date))){
errors++;
}
}
if(data.source !== undefined){
if(!(validate25(data.source))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const reasons_ = validate281;

function validate283(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
errors++;
}
for(const key0 in data){
if(!(((key0 === "title") || (key0 === "about")) || (key0 === "fix"))){
errors++;
}
}
if(data.title !== undefined){
if(!(validate25(data.title))){
errors++;
}
}
if(data.about !== undefined){
if(!(validate23(data.about))){
errors++;
}
}
if(data.fix !== undefined){
if(!(validate25(data.fix))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}


function validate281(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reasons === undefined){
errors++;
}
for(const key0 in data){
if(!(key0 === "reasons")){
errors++;
}
}
if(data.reasons !== undefined){
let data0 = data.reasons;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
errors++;
}
for(const key1 in data0){
const _errs4 = errors;
if(!(validate23(key1))){
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
errors++;
}
}
for(const key2 in data0){
if(!(validate283(data0[key2]))){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const roles_ = validate288;

function validate290(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
errors++;
}
for(const key0 in data){
if(!(((((key0 === "title") || (key0 === "head")) || (key0 === "parent")) || (key0 === "calendar")) || (key0 === "bitrix24"))){
errors++;
}
}
if(data.title !== undefined){
if(!(validate25(data.title))){
errors++;
}
}
if(data.head !== undefined){
if(!(validate23(data.head))){
errors++;
}
}
if(data.parent !== undefined){
if(!(validate23(data.parent))){
errors++;
}
}
if(data.calendar !== undefined){
if(!(validate23(data.calendar))){
errors++;
}
}
if(data.bitrix24 !== undefined){
let data4 = data.bitrix24;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
errors++;
}
}
}
}
else {
errors++;
}
return errors === 0;
}

const pattern29 = new RegExp("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$", "u");

function validate297(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
errors++;
}
for(const key0 in data){
if(!((((((key0 === "title") || (key0 === "department")) || (key0 === "calendar")) || (key0 === "away")) || (key0 === "bitrix24")) || (key0 === "email"))){
errors++;
}
}
if(data.title !== undefined){
if(!(validate25(data.title))){
errors++;
}
}
if(data.department !== undefined){
if(!(validate23(data.department))){
errors++;
}
}
if(data.calendar !== undefined){
if(!(validate23(data.calendar))){
errors++;
}
}
if(data.away !== undefined){
let data3 = data.away;
if(Array.isArray(data3)){
if(data3.length < 1){
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.from === undefined){
errors++;
}
if(data4.until === undefined){
errors++;
}
for(const key1 in data4){
if(!((key1 === "from") || (key1 === "until"))){
errors++;
}
}
if(data4.from !== undefined){
if(!(validate33(data4.from))){
errors++;
}
}
if(data4.until !== undefined){
if(!(validate33(data4.until))){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
if(data.bitrix24 !== undefined){
let data7 = data.bitrix24;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
errors++;
}
}
}
if(data.email !== undefined){
let data8 = data.email;
if(typeof data8 === "string"){
if(!pattern29.test(data8)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}


function validate329(data){
let errors = 0;
if(true !== data){
errors++;
}
return errors === 0;
}


function validate325(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
errors++;
}
if(data.when === undefined){
errors++;
}
for(const key0 in data){
if(!((key0 === "role") || (key0 === "when"))){
errors++;
}
}
if(data.role !== undefined){
if(!(validate23(data.role))){
errors++;
}
}
if(data.when !== undefined){
if(!(validate40(data.when))){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
errors++;
}
if(data.otherwise === undefined){
errors++;
}
for(const key1 in data){
if(!((key1 === "role") || (key1 === "otherwise"))){
errors++;
}
}
if(data.role !== undefined){
if(!(validate23(data.role))){
errors++;
}
}
if(data.otherwise !== undefined){
if(!(validate329(data.otherwise))){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
}
else {
errors = _errs0;
}
return errors === 0;
}


function validate305(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
errors++;
}
if(data.department === undefined){
errors++;
}
for(const key0 in data){
if(!(((((key0 === "title") || (key0 === "department")) || (key0 === "substitutes")) || (key0 === "calendar")) || (key0 === "ask"))){
errors++;
}
}
if(data.title !== undefined){
if(!(validate25(data.title))){
errors++;
}
}
if(data.department !== undefined){
if(!(validate23(data.department))){
errors++;
}
}
if(data.substitutes !== undefined){
let data2 = data.substitutes;
if(Array.isArray(data2)){
if(data2.length < 1){
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
errors++;
}
if(!(validate23(data3))){
errors++;
}
}
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
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
}
if(data.calendar !== undefined){
if(!(validate23(data.calendar))){
errors++;
}
}
if(data.ask !== undefined){
let data5 = data.ask;
if(typeof data5 !== "string"){
errors++;
}
const _errs13 = errors;
let valid5 = false;
const _errs14 = errors;
if("all" !== data5){
errors++;
}
var _valid1 = _errs14 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs15 = errors;
if("least_loaded" !== data5){
errors++;
}
var _valid1 = _errs15 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
errors++;
}
else {
errors = _errs13;
}
}
}
else {
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
errors++;
}
if(data.people === undefined){
errors++;
}
for(const key1 in data){
if(!(((((key1 === "title") || (key1 === "people")) || (key1 === "substitutes")) || (key1 === "calendar")) || (key1 === "ask"))){
errors++;
}
}
if(data.title !== undefined){
if(!(validate25(data.title))){
errors++;
}
}
if(data.people !== undefined){
let data7 = data.people;
if(Array.isArray(data7)){
if(data7.length < 1){
errors++;
}
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
let data8 = data7[i2];
if(typeof data8 !== "string"){
errors++;
}
if(!(validate23(data8))){
errors++;
}
}
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
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
errors++;
}
}
if(data.substitutes !== undefined){
let data9 = data.substitutes;
if(Array.isArray(data9)){
if(data9.length < 1){
errors++;
}
const len2 = data9.length;
for(let i4=0; i4<len2; i4++){
let data10 = data9[i4];
if(typeof data10 !== "string"){
errors++;
}
if(!(validate23(data10))){
errors++;
}
}
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
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
errors++;
}
}
if(data.calendar !== undefined){
if(!(validate23(data.calendar))){
errors++;
}
}
if(data.ask !== undefined){
let data12 = data.ask;
if(typeof data12 !== "string"){
errors++;
}
const _errs31 = errors;
let valid13 = false;
const _errs32 = errors;
if("all" !== data12){
errors++;
}
var _valid2 = _errs32 === errors;
valid13 = valid13 || _valid2;
if(!valid13){
const _errs33 = errors;
if("least_loaded" !== data12){
errors++;
}
var _valid2 = _errs33 === errors;
valid13 = valid13 || _valid2;
}
if(!valid13){
errors++;
}
else {
errors = _errs31;
}
}
}
else {
errors++;
}
var _valid0 = _errs16 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs34 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
errors++;
}
if(data.head_of === undefined){
errors++;
}
for(const key2 in data){
if(!(((((key2 === "title") || (key2 === "head_of")) || (key2 === "substitutes")) || (key2 === "calendar")) || (key2 === "ask"))){
errors++;
}
}
if(data.title !== undefined){
if(!(validate25(data.title))){
errors++;
}
}
if(data.head_of !== undefined){
let data14 = data.head_of;
const _errs39 = errors;
let valid15 = false;
const _errs40 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.fact === undefined){
errors++;
}
for(const key3 in data14){
if(!(key3 === "fact")){
errors++;
}
}
if(data14.fact !== undefined){
if(!(validate23(data14.fact))){
errors++;
}
}
}
else {
errors++;
}
var _valid3 = _errs40 === errors;
valid15 = valid15 || _valid3;
if(!valid15){
const _errs44 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.department === undefined){
errors++;
}
for(const key4 in data14){
if(!(key4 === "department")){
errors++;
}
}
if(data14.department !== undefined){
if(!(validate23(data14.department))){
errors++;
}
}
}
else {
errors++;
}
var _valid3 = _errs44 === errors;
valid15 = valid15 || _valid3;
}
if(!valid15){
errors++;
}
else {
errors = _errs39;
}
}
if(data.substitutes !== undefined){
let data17 = data.substitutes;
if(Array.isArray(data17)){
if(data17.length < 1){
errors++;
}
const len3 = data17.length;
for(let i6=0; i6<len3; i6++){
let data18 = data17[i6];
if(typeof data18 !== "string"){
errors++;
}
if(!(validate23(data18))){
errors++;
}
}
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
errors++;
break;
}
indices3[item3] = i7;
}
}
}
else {
errors++;
}
}
if(data.calendar !== undefined){
if(!(validate23(data.calendar))){
errors++;
}
}
if(data.ask !== undefined){
let data20 = data.ask;
if(typeof data20 !== "string"){
errors++;
}
const _errs55 = errors;
let valid21 = false;
const _errs56 = errors;
if("all" !== data20){
errors++;
}
var _valid4 = _errs56 === errors;
valid21 = valid21 || _valid4;
if(!valid21){
const _errs57 = errors;
if("least_loaded" !== data20){
errors++;
}
var _valid4 = _errs57 === errors;
valid21 = valid21 || _valid4;
}
if(!valid21){
errors++;
}
else {
errors = _errs55;
}
}
}
else {
errors++;
}
var _valid0 = _errs34 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs58 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
errors++;
}
if(data.person === undefined){
errors++;
}
for(const key5 in data){
if(!((((((key5 === "title") || (key5 === "person")) || (key5 === "else_role")) || (key5 === "substitutes")) || (key5 === "calendar")) || (key5 === "ask"))){
errors++;
}
}
if(data.title !== undefined){
if(!(validate25(data.title))){
errors++;
}
}
if(data.person !== undefined){
let data22 = data.person;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.fact === undefined){
errors++;
}
for(const key6 in data22){
if(!(key6 === "fact")){
errors++;
}
}
if(data22.fact !== undefined){
if(!(validate23(data22.fact))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.else_role !== undefined){
if(!(validate23(data.else_role))){
errors++;
}
}
if(data.substitutes !== undefined){
let data25 = data.substitutes;
if(Array.isArray(data25)){
if(data25.length < 1){
errors++;
}
const len4 = data25.length;
for(let i8=0; i8<len4; i8++){
let data26 = data25[i8];
if(typeof data26 !== "string"){
errors++;
}
if(!(validate23(data26))){
errors++;
}
}
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
errors++;
break;
}
indices4[item4] = i9;
}
}
}
else {
errors++;
}
}
if(data.calendar !== undefined){
if(!(validate23(data.calendar))){
errors++;
}
}
if(data.ask !== undefined){
let data28 = data.ask;
if(typeof data28 !== "string"){
errors++;
}
const _errs74 = errors;
let valid27 = false;
const _errs75 = errors;
if("all" !== data28){
errors++;
}
var _valid5 = _errs75 === errors;
valid27 = valid27 || _valid5;
if(!valid27){
const _errs76 = errors;
if("least_loaded" !== data28){
errors++;
}
var _valid5 = _errs76 === errors;
valid27 = valid27 || _valid5;
}
if(!valid27){
errors++;
}
else {
errors = _errs74;
}
}
}
else {
errors++;
}
var _valid0 = _errs58 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs77 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
errors++;
}
if(data.one_of === undefined){
errors++;
}
for(const key7 in data){
if(!((key7 === "title") || (key7 === "one_of"))){
errors++;
}
}
if(data.title !== undefined){
if(!(validate25(data.title))){
errors++;
}
}
if(data.one_of !== undefined){
let data30 = data.one_of;
if(Array.isArray(data30)){
if(data30.length < 2){
errors++;
}
const len5 = data30.length;
for(let i10=0; i10<len5; i10++){
if(!(validate325(data30[i10]))){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs77 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
if(!valid0){
errors++;
}
else {
errors = _errs0;
}
return errors === 0;
}


function validate288(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.people === undefined){
errors++;
}
if(data.roles === undefined){
errors++;
}
for(const key0 in data){
if(!(((key0 === "departments") || (key0 === "people")) || (key0 === "roles"))){
errors++;
}
}
if(data.departments !== undefined){
let data0 = data.departments;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
errors++;
}
for(const key1 in data0){
const _errs4 = errors;
if(!(validate23(key1))){
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
errors++;
}
}
for(const key2 in data0){
if(!(validate290(data0[key2]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.people !== undefined){
let data2 = data.people;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
errors++;
}
for(const key3 in data2){
const _errs9 = errors;
if(!(validate23(key3))){
errors++;
}
var valid3 = _errs9 === errors;
if(!valid3){
errors++;
}
}
for(const key4 in data2){
if(!(validate297(data2[key4]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.roles !== undefined){
let data4 = data.roles;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
errors++;
}
for(const key5 in data4){
const _errs14 = errors;
if(!(validate23(key5))){
errors++;
}
var valid5 = _errs14 === errors;
if(!valid5){
errors++;
}
}
for(const key6 in data4){
if(!(validate305(data4[key6]))){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const route_ = validate333;
const schema70 = {"type":"object","allOf":[{"anyOf":[{"type":"object","required":["when"]},{"type":"object","required":["otherwise"]}]},{"not":{"type":"object","required":["when","otherwise"]}}],"required":["route","title","stages"],"additionalProperties":false,"properties":{"route":{"$ref":"#/definitions/id"},"title":{"$ref":"#/definitions/text"},"basis":{"$ref":"#/definitions/basis"},"owner":{"$ref":"#/definitions/owner"},"group":{"$ref":"#/definitions/id"},"in_force":{"$ref":"#/definitions/in_force"},"overrides":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}},"when":{"$ref":"#/definitions/when"},"otherwise":{"$ref":"#/definitions/otherwise"},"approvals":{"const":"none"},"stages":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/stage"}},"on_return":{"$ref":"#/definitions/on_return"}}};

function validate343(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stage === undefined){
errors++;
}
if(data.title === undefined){
errors++;
}
if(data.steps === undefined){
errors++;
}
for(const key0 in data){
if(!((((key0 === "stage") || (key0 === "title")) || (key0 === "when")) || (key0 === "steps"))){
errors++;
}
}
if(data.stage !== undefined){
if(!(validate23(data.stage))){
errors++;
}
}
if(data.title !== undefined){
if(!(validate25(data.title))){
errors++;
}
}
if(data.when !== undefined){
if(!(validate40(data.when))){
errors++;
}
}
if(data.steps !== undefined){
let data3 = data.steps;
if(Array.isArray(data3)){
if(data3.length < 1){
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate75(data3[i0]))){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}


function validate349(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
errors++;
}
for(const key0 in data){
if(!((((key0 === "wait") || (key0 === "to")) || (key0 === "at_most")) || (key0 === "then"))){
errors++;
}
}
if(data.wait !== undefined){
let data0 = data.wait;
if(typeof data0 !== "string"){
errors++;
}
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if("all" !== data0){
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if("first" !== data0){
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
errors++;
}
else {
errors = _errs4;
}
}
if(data.to !== undefined){
if(!(validate23(data.to))){
errors++;
}
}
if(data.at_most !== undefined){
let data2 = data.at_most;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 20 || isNaN(data2)){
errors++;
}
if(data2 < 1 || isNaN(data2)){
errors++;
}
}
}
if(data.then !== undefined){
if(!(validate23(data.then))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}


function validate333(data){
let errors = 0;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.when === undefined){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.otherwise === undefined){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
errors++;
}
else {
errors = _errs2;
}
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.when === undefined) && (missing0 = "when")) || ((data.otherwise === undefined) && (missing0 = "otherwise"))){
errors++;
}
}
else {
errors++;
}
}
var valid2 = _errs9 === errors;
if(valid2){
errors++;
}
else {
errors = _errs8;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.route === undefined){
errors++;
}
if(data.title === undefined){
errors++;
}
if(data.stages === undefined){
errors++;
}
for(const key0 in data){
if(!(func2.call(schema70.properties, key0))){
errors++;
}
}
if(data.route !== undefined){
if(!(validate23(data.route))){
errors++;
}
}
if(data.title !== undefined){
if(!(validate25(data.title))){
errors++;
}
}
if(data.basis !== undefined){
if(!(validate27(data.basis))){
errors++;
}
}
if(data.owner !== undefined){
if(!(validate29(data.owner))){
errors++;
}
}
if(data.group !== undefined){
if(!(validate23(data.group))){
errors++;
}
}
if(data.in_force !== undefined){
if(!(validate32(data.in_force))){
errors++;
}
}
if(data.overrides !== undefined){
let data6 = data.overrides;
if(Array.isArray(data6)){
if(data6.length < 1){
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
errors++;
}
if(!(validate23(data7))){
errors++;
}
}
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
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
}
if(data.when !== undefined){
if(!(validate40(data.when))){
errors++;
}
}
if(data.otherwise !== undefined){
if(!(validate329(data.otherwise))){
errors++;
}
}
if(data.approvals !== undefined){
if("none" !== data.approvals){
errors++;
}
}
if(data.stages !== undefined){
let data11 = data.stages;
if(Array.isArray(data11)){
if(data11.length < 1){
errors++;
}
const len1 = data11.length;
for(let i2=0; i2<len1; i2++){
if(!(validate343(data11[i2]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.on_return !== undefined){
if(!(validate349(data.on_return))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const signing_ = validate353;

function validate354(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.when === undefined){
errors++;
}
if(data.form === undefined){
errors++;
}
if(data.copies === undefined){
errors++;
}
if(data.signers === undefined){
errors++;
}
if(data.send === undefined){
errors++;
}
for(const key0 in data){
if(!(((((key0 === "when") || (key0 === "form")) || (key0 === "copies")) || (key0 === "signers")) || (key0 === "send"))){
errors++;
}
}
if(data.when !== undefined){
if(!(validate40(data.when))){
errors++;
}
}
if(data.form !== undefined){
if("paper" !== data.form){
errors++;
}
}
if(data.copies !== undefined){
let data2 = data.copies;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 20 || isNaN(data2)){
errors++;
}
if(data2 < 1 || isNaN(data2)){
errors++;
}
}
}
if(data.signers !== undefined){
let data3 = data.signers;
if(Array.isArray(data3)){
if(data3.length < 1){
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
errors++;
}
if(!(validate23(data4))){
errors++;
}
}
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
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
}
if(data.send !== undefined){
let data5 = data.send;
if(typeof data5 !== "string"){
errors++;
}
const _errs14 = errors;
let valid5 = false;
const _errs15 = errors;
if("edo" !== data5){
errors++;
}
var _valid1 = _errs15 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs16 = errors;
if("courier" !== data5){
errors++;
}
var _valid1 = _errs16 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs17 = errors;
if("post" !== data5){
errors++;
}
var _valid1 = _errs17 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs18 = errors;
if("by_hand" !== data5){
errors++;
}
var _valid1 = _errs18 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs19 = errors;
if("email" !== data5){
errors++;
}
var _valid1 = _errs19 === errors;
valid5 = valid5 || _valid1;
}
}
}
}
if(!valid5){
errors++;
}
else {
errors = _errs14;
}
}
}
else {
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.when === undefined){
errors++;
}
if(data.form === undefined){
errors++;
}
if(data.signers === undefined){
errors++;
}
if(data.send === undefined){
errors++;
}
for(const key1 in data){
if(!((((key1 === "when") || (key1 === "form")) || (key1 === "signers")) || (key1 === "send"))){
errors++;
}
}
if(data.when !== undefined){
if(!(validate40(data.when))){
errors++;
}
}
if(data.form !== undefined){
if("electronic" !== data.form){
errors++;
}
}
if(data.signers !== undefined){
let data8 = data.signers;
if(Array.isArray(data8)){
if(data8.length < 1){
errors++;
}
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
if(typeof data9 !== "string"){
errors++;
}
if(!(validate23(data9))){
errors++;
}
}
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
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
errors++;
}
}
if(data.send !== undefined){
let data10 = data.send;
if(typeof data10 !== "string"){
errors++;
}
const _errs31 = errors;
let valid10 = false;
const _errs32 = errors;
if("edo" !== data10){
errors++;
}
var _valid2 = _errs32 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const _errs33 = errors;
if("courier" !== data10){
errors++;
}
var _valid2 = _errs33 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const _errs34 = errors;
if("post" !== data10){
errors++;
}
var _valid2 = _errs34 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const _errs35 = errors;
if("by_hand" !== data10){
errors++;
}
var _valid2 = _errs35 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const _errs36 = errors;
if("email" !== data10){
errors++;
}
var _valid2 = _errs36 === errors;
valid10 = valid10 || _valid2;
}
}
}
}
if(!valid10){
errors++;
}
else {
errors = _errs31;
}
}
}
else {
errors++;
}
var _valid0 = _errs20 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs37 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.otherwise === undefined){
errors++;
}
if(data.form === undefined){
errors++;
}
if(data.copies === undefined){
errors++;
}
if(data.signers === undefined){
errors++;
}
if(data.send === undefined){
errors++;
}
for(const key2 in data){
if(!(((((key2 === "otherwise") || (key2 === "form")) || (key2 === "copies")) || (key2 === "signers")) || (key2 === "send"))){
errors++;
}
}
if(data.otherwise !== undefined){
if(!(validate329(data.otherwise))){
errors++;
}
}
if(data.form !== undefined){
if("paper" !== data.form){
errors++;
}
}
if(data.copies !== undefined){
let data13 = data.copies;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 20 || isNaN(data13)){
errors++;
}
if(data13 < 1 || isNaN(data13)){
errors++;
}
}
}
if(data.signers !== undefined){
let data14 = data.signers;
if(Array.isArray(data14)){
if(data14.length < 1){
errors++;
}
const len2 = data14.length;
for(let i4=0; i4<len2; i4++){
let data15 = data14[i4];
if(typeof data15 !== "string"){
errors++;
}
if(!(validate23(data15))){
errors++;
}
}
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
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
errors++;
}
}
if(data.send !== undefined){
let data16 = data.send;
if(typeof data16 !== "string"){
errors++;
}
const _errs50 = errors;
let valid15 = false;
const _errs51 = errors;
if("edo" !== data16){
errors++;
}
var _valid3 = _errs51 === errors;
valid15 = valid15 || _valid3;
if(!valid15){
const _errs52 = errors;
if("courier" !== data16){
errors++;
}
var _valid3 = _errs52 === errors;
valid15 = valid15 || _valid3;
if(!valid15){
const _errs53 = errors;
if("post" !== data16){
errors++;
}
var _valid3 = _errs53 === errors;
valid15 = valid15 || _valid3;
if(!valid15){
const _errs54 = errors;
if("by_hand" !== data16){
errors++;
}
var _valid3 = _errs54 === errors;
valid15 = valid15 || _valid3;
if(!valid15){
const _errs55 = errors;
if("email" !== data16){
errors++;
}
var _valid3 = _errs55 === errors;
valid15 = valid15 || _valid3;
}
}
}
}
if(!valid15){
errors++;
}
else {
errors = _errs50;
}
}
}
else {
errors++;
}
var _valid0 = _errs37 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs56 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.otherwise === undefined){
errors++;
}
if(data.form === undefined){
errors++;
}
if(data.signers === undefined){
errors++;
}
if(data.send === undefined){
errors++;
}
for(const key3 in data){
if(!((((key3 === "otherwise") || (key3 === "form")) || (key3 === "signers")) || (key3 === "send"))){
errors++;
}
}
if(data.otherwise !== undefined){
if(!(validate329(data.otherwise))){
errors++;
}
}
if(data.form !== undefined){
if("electronic" !== data.form){
errors++;
}
}
if(data.signers !== undefined){
let data19 = data.signers;
if(Array.isArray(data19)){
if(data19.length < 1){
errors++;
}
const len3 = data19.length;
for(let i6=0; i6<len3; i6++){
let data20 = data19[i6];
if(typeof data20 !== "string"){
errors++;
}
if(!(validate23(data20))){
errors++;
}
}
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
errors++;
break;
}
indices3[item3] = i7;
}
}
}
else {
errors++;
}
}
if(data.send !== undefined){
let data21 = data.send;
if(typeof data21 !== "string"){
errors++;
}
const _errs67 = errors;
let valid20 = false;
const _errs68 = errors;
if("edo" !== data21){
errors++;
}
var _valid4 = _errs68 === errors;
valid20 = valid20 || _valid4;
if(!valid20){
const _errs69 = errors;
if("courier" !== data21){
errors++;
}
var _valid4 = _errs69 === errors;
valid20 = valid20 || _valid4;
if(!valid20){
const _errs70 = errors;
if("post" !== data21){
errors++;
}
var _valid4 = _errs70 === errors;
valid20 = valid20 || _valid4;
if(!valid20){
const _errs71 = errors;
if("by_hand" !== data21){
errors++;
}
var _valid4 = _errs71 === errors;
valid20 = valid20 || _valid4;
if(!valid20){
const _errs72 = errors;
if("email" !== data21){
errors++;
}
var _valid4 = _errs72 === errors;
valid20 = valid20 || _valid4;
}
}
}
}
if(!valid20){
errors++;
}
else {
errors = _errs67;
}
}
}
else {
errors++;
}
var _valid0 = _errs56 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
errors++;
}
else {
errors = _errs0;
}
return errors === 0;
}


function validate353(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.signing === undefined){
errors++;
}
for(const key0 in data){
if(!(key0 === "signing")){
errors++;
}
}
if(data.signing !== undefined){
let data0 = data.signing;
if(Array.isArray(data0)){
if(data0.length < 1){
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate354(data0[i0]))){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const sla_ = validate364;

function validate370(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.before === undefined){
errors++;
}
for(const key0 in data){
if(!(key0 === "before")){
errors++;
}
}
if(data.before !== undefined){
if(!(validate179(data.before))){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
errors++;
}
for(const key1 in data){
if(!(key1 === "at")){
errors++;
}
}
if(data.at !== undefined){
if("deadline" !== data.at){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.after === undefined){
errors++;
}
for(const key2 in data){
if(!((key2 === "after") || (key2 === "every"))){
errors++;
}
}
if(data.after !== undefined){
if(!(validate179(data.after))){
errors++;
}
}
if(data.every !== undefined){
if(!(validate179(data.every))){
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
errors++;
}
else {
errors = _errs0;
}
return errors === 0;
}


function validate375(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.after === undefined){
errors++;
}
if(data.to === undefined){
errors++;
}
for(const key0 in data){
if(!((key0 === "after") || (key0 === "to"))){
errors++;
}
}
if(data.after !== undefined){
if(!(validate179(data.after))){
errors++;
}
}
if(data.to !== undefined){
if(!(validate23(data.to))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}


function validate366(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.allow === undefined){
errors++;
}
for(const key0 in data){
if(!(((((key0 === "title") || (key0 === "take")) || (key0 === "allow")) || (key0 === "remind")) || (key0 === "escalate"))){
errors++;
}
}
if(data.title !== undefined){
if(!(validate25(data.title))){
errors++;
}
}
if(data.take !== undefined){
if(!(validate179(data.take))){
errors++;
}
}
if(data.allow !== undefined){
if(!(validate179(data.allow))){
errors++;
}
}
if(data.remind !== undefined){
let data3 = data.remind;
if(Array.isArray(data3)){
if(data3.length < 1){
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate370(data3[i0]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.escalate !== undefined){
let data5 = data.escalate;
if(Array.isArray(data5)){
if(data5.length < 1){
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate375(data5[i1]))){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}


function validate380(data){
let errors = 0;
if(typeof data !== "string"){
errors++;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if("intake" !== data){
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if("rework" !== data){
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if("waiting_for_client" !== data){
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if("on_hold" !== data){
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if("signing" !== data){
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if("sent" !== data){
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs8 = errors;
if("scanning" !== data){
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
errors++;
}
else {
errors = _errs1;
}
return errors === 0;
}


function validate382(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.owner === undefined){
errors++;
}
if(data.allow === undefined){
errors++;
}
for(const key0 in data){
if(!((((key0 === "owner") || (key0 === "allow")) || (key0 === "remind")) || (key0 === "escalate"))){
errors++;
}
}
if(data.owner !== undefined){
if(!(validate23(data.owner))){
errors++;
}
}
if(data.allow !== undefined){
if(!(validate179(data.allow))){
errors++;
}
}
if(data.remind !== undefined){
let data2 = data.remind;
if(Array.isArray(data2)){
if(data2.length < 1){
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate370(data2[i0]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.escalate !== undefined){
let data4 = data.escalate;
if(Array.isArray(data4)){
if(data4.length < 1){
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate375(data4[i1]))){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}


function validate364(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sla === undefined){
errors++;
}
if(data.states === undefined){
errors++;
}
for(const key0 in data){
if(!((key0 === "sla") || (key0 === "states"))){
errors++;
}
}
if(data.sla !== undefined){
let data0 = data.sla;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
errors++;
}
for(const key1 in data0){
const _errs4 = errors;
if(!(validate23(key1))){
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
errors++;
}
}
for(const key2 in data0){
if(!(validate366(data0[key2]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.states !== undefined){
let data2 = data.states;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
errors++;
}
for(const key3 in data2){
const _errs9 = errors;
if(!(validate380(key3))){
errors++;
}
var valid3 = _errs9 === errors;
if(!valid3){
errors++;
}
}
for(const key4 in data2){
if(!(validate382(data2[key4]))){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const tests_ = validate388;
const pattern30 = new RegExp("^(19|2[01])\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])( ([01]\\d|2[0-3]):[0-5]\\d)?$", "u");

function validate391(data){
let errors = 0;
if(typeof data === "string"){
if(!pattern30.test(data)){
errors++;
}
}
else {
errors++;
}
return errors === 0;
}

const schema84 = {"type":"object","minProperties":1,"propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":{"$ref":"#/definitions/fact_answer"},"properties":{"fixture":{"$ref":"#/definitions/id"},"id":{"type":["string","integer"]},"inn":{"anyOf":[{"$ref":"#/definitions/inn"},{"const":"absent"}]},"kpp":{"anyOf":[{"type":"string","pattern":"^\\d{4}[\\dA-Z]{2}\\d{3}$"},{"const":"absent"}]},"ogrn":{"anyOf":[{"type":"string","pattern":"^(\\d{13}|\\d{15})$"},{"const":"absent"}]},"tax_id":{"anyOf":[{"$ref":"#/definitions/tax_id"},{"const":"absent"}]},"country":{"anyOf":[{"type":"string","pattern":"^[A-Z]{2}$"},{"const":"absent"}]},"name":{"anyOf":[{"$ref":"#/definitions/text"},{"const":"absent"}]},"email":{"anyOf":[{"type":"string","pattern":"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+([,;\\s]+[^@\\s]+@[^@\\s]+)*$"},{"const":"absent"}]},"curator":{"anyOf":[{"$ref":"#/definitions/id"},{"const":"absent"}]},"initiator":{"anyOf":[{"$ref":"#/definitions/id"},{"const":"absent"}]},"documents":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":{"$ref":"#/definitions/document_answer"}},"confirmed":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}},"rates":{"$ref":"#/definitions/rates"}}};

function validate395(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0))){
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
}
}
for(const key1 in data){
if(!(func2.call(schema84.properties, key1))){
if(!(validate148(data[key1]))){
errors++;
}
}
}
if(data.fixture !== undefined){
if(!(validate23(data.fixture))){
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))){
errors++;
}
}
if(data.inn !== undefined){
let data3 = data.inn;
const _errs8 = errors;
let valid3 = false;
const _errs9 = errors;
if(!(validate152(data3))){
errors++;
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs10 = errors;
if("absent" !== data3){
errors++;
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
errors++;
}
else {
errors = _errs8;
}
}
if(data.kpp !== undefined){
let data4 = data.kpp;
const _errs12 = errors;
let valid4 = false;
const _errs13 = errors;
if(typeof data4 === "string"){
if(!pattern12.test(data4)){
errors++;
}
}
else {
errors++;
}
var _valid1 = _errs13 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs15 = errors;
if("absent" !== data4){
errors++;
}
var _valid1 = _errs15 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
errors++;
}
else {
errors = _errs12;
}
}
if(data.ogrn !== undefined){
let data5 = data.ogrn;
const _errs17 = errors;
let valid5 = false;
const _errs18 = errors;
if(typeof data5 === "string"){
if(!pattern13.test(data5)){
errors++;
}
}
else {
errors++;
}
var _valid2 = _errs18 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const _errs20 = errors;
if("absent" !== data5){
errors++;
}
var _valid2 = _errs20 === errors;
valid5 = valid5 || _valid2;
}
if(!valid5){
errors++;
}
else {
errors = _errs17;
}
}
if(data.tax_id !== undefined){
let data6 = data.tax_id;
const _errs22 = errors;
let valid6 = false;
const _errs23 = errors;
if(!(validate142(data6))){
errors++;
}
var _valid3 = _errs23 === errors;
valid6 = valid6 || _valid3;
if(!valid6){
const _errs24 = errors;
if("absent" !== data6){
errors++;
}
var _valid3 = _errs24 === errors;
valid6 = valid6 || _valid3;
}
if(!valid6){
errors++;
}
else {
errors = _errs22;
}
}
if(data.country !== undefined){
let data7 = data.country;
const _errs26 = errors;
let valid7 = false;
const _errs27 = errors;
if(typeof data7 === "string"){
if(!pattern14.test(data7)){
errors++;
}
}
else {
errors++;
}
var _valid4 = _errs27 === errors;
valid7 = valid7 || _valid4;
if(!valid7){
const _errs29 = errors;
if("absent" !== data7){
errors++;
}
var _valid4 = _errs29 === errors;
valid7 = valid7 || _valid4;
}
if(!valid7){
errors++;
}
else {
errors = _errs26;
}
}
if(data.name !== undefined){
let data8 = data.name;
const _errs31 = errors;
let valid8 = false;
const _errs32 = errors;
if(!(validate25(data8))){
errors++;
}
var _valid5 = _errs32 === errors;
valid8 = valid8 || _valid5;
if(!valid8){
const _errs33 = errors;
if("absent" !== data8){
errors++;
}
var _valid5 = _errs33 === errors;
valid8 = valid8 || _valid5;
}
if(!valid8){
errors++;
}
else {
errors = _errs31;
}
}
if(data.email !== undefined){
let data9 = data.email;
const _errs35 = errors;
let valid9 = false;
const _errs36 = errors;
if(typeof data9 === "string"){
if(!pattern15.test(data9)){
errors++;
}
}
else {
errors++;
}
var _valid6 = _errs36 === errors;
valid9 = valid9 || _valid6;
if(!valid9){
const _errs38 = errors;
if("absent" !== data9){
errors++;
}
var _valid6 = _errs38 === errors;
valid9 = valid9 || _valid6;
}
if(!valid9){
errors++;
}
else {
errors = _errs35;
}
}
if(data.curator !== undefined){
let data10 = data.curator;
const _errs40 = errors;
let valid10 = false;
const _errs41 = errors;
if(!(validate23(data10))){
errors++;
}
var _valid7 = _errs41 === errors;
valid10 = valid10 || _valid7;
if(!valid10){
const _errs42 = errors;
if("absent" !== data10){
errors++;
}
var _valid7 = _errs42 === errors;
valid10 = valid10 || _valid7;
}
if(!valid10){
errors++;
}
else {
errors = _errs40;
}
}
if(data.initiator !== undefined){
let data11 = data.initiator;
const _errs44 = errors;
let valid11 = false;
const _errs45 = errors;
if(!(validate23(data11))){
errors++;
}
var _valid8 = _errs45 === errors;
valid11 = valid11 || _valid8;
if(!valid11){
const _errs46 = errors;
if("absent" !== data11){
errors++;
}
var _valid8 = _errs46 === errors;
valid11 = valid11 || _valid8;
}
if(!valid11){
errors++;
}
else {
errors = _errs44;
}
}
if(data.documents !== undefined){
let data12 = data.documents;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(Object.keys(data12).length < 1){
errors++;
}
for(const key2 in data12){
const _errs49 = errors;
if(!(validate23(key2))){
errors++;
}
var valid12 = _errs49 === errors;
if(!valid12){
errors++;
}
}
for(const key3 in data12){
if(!(validate159(data12[key3]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.confirmed !== undefined){
let data14 = data.confirmed;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(typeof data15 !== "string"){
errors++;
}
if(!(validate23(data15))){
errors++;
}
}
let i1 = data14.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data14[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
}
if(data.rates !== undefined){
if(!(validate168(data.rates))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const schema85 = {"type":"object","allOf":[{"anyOf":[{"type":"object","required":["does"]},{"type":"object","required":["expect"]}]},{"if":{"type":"object","required":["does"]},"then":{"type":"object","required":["by"]}}],"required":["at"],"additionalProperties":false,"properties":{"at":{"$ref":"#/definitions/duration"},"step":{"$ref":"#/definitions/id"},"does":{"type":"string","anyOf":[{"const":"submit"},{"const":"take"},{"const":"release"},{"const":"approve"},{"const":"approve_with_remarks"},{"const":"return"},{"const":"reject"},{"const":"done"},{"const":"ask_client"},{"const":"answer"},{"const":"delegate"},{"const":"invite"},{"const":"address_remark"},{"const":"accept_remark"},{"const":"withdraw_remark"},{"const":"resubmit"},{"const":"add_document"},{"const":"replace_draft"},{"const":"promise"},{"const":"change_fact"},{"const":"confirm_fact"},{"const":"confirm_reuse"},{"const":"hold"},{"const":"resume"},{"const":"withdraw"},{"const":"change_curator"},{"const":"grant_round"},{"const":"sign"},{"const":"countersign"},{"const":"register"}]},"by":{"$ref":"#/definitions/id"},"to":{"$ref":"#/definitions/id"},"reasons":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}},"remarks":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/text"}},"note":{"$ref":"#/definitions/text"},"document":{"$ref":"#/definitions/id"},"facts":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}},"remark":{"type":"integer","minimum":1},"until":{"$ref":"#/definitions/date"},"number":{"type":"string","pattern":"\\S"},"changes":{"$ref":"#/definitions/test_changes"},"expect":{"$ref":"#/definitions/expectation"}}};

function validate425(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(!(validate23(key0))){
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
}
}
for(const key1 in data){
if(!((((key1 === "draft") || (key1 === "documents")) || (key1 === "confirmed")) || (key1 === "curator"))){
if(!(validate148(data[key1]))){
errors++;
}
}
}
if(data.draft !== undefined){
let data1 = data.draft;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
errors++;
}
}
else {
errors++;
}
}
if(data.documents !== undefined){
let data2 = data.documents;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
errors++;
}
for(const key2 in data2){
const _errs8 = errors;
if(!(validate23(key2))){
errors++;
}
var valid3 = _errs8 === errors;
if(!valid3){
errors++;
}
}
for(const key3 in data2){
if(!(validate159(data2[key3]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.confirmed !== undefined){
let data4 = data.confirmed;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
errors++;
}
if(!(validate23(data5))){
errors++;
}
}
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
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
}
if(data.curator !== undefined){
if(!(validate23(data.curator))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}

const schema87 = {"type":"object","minProperties":1,"additionalProperties":false,"properties":{"route":{"$ref":"#/definitions/id"},"approvers":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":{"$ref":"#/definitions/expected_approvers"}},"documents":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"missing":{"$ref":"#/definitions/expected_documents"},"promised":{"$ref":"#/definitions/expected_documents"},"received":{"$ref":"#/definitions/expected_documents"},"valid":{"$ref":"#/definitions/expected_documents"},"expiring":{"$ref":"#/definitions/expected_documents"},"expired":{"$ref":"#/definitions/expected_documents"},"invalid":{"$ref":"#/definitions/expected_documents"}}},"state":{"$ref":"#/definitions/id"},"waiting_for":{"anyOf":[{"$ref":"#/definitions/id"},{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}}]},"asked":{"$ref":"#/definitions/expected_steps"},"kept":{"$ref":"#/definitions/expected_steps"},"reminded":{"$ref":"#/definitions/expected_reminded"},"escalated":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":{"$ref":"#/definitions/id"}},"notified":{"$ref":"#/definitions/expected_told"},"letter":{"$ref":"#/definitions/expected_letters"},"task":{"type":"object","required":["for"],"additionalProperties":false,"properties":{"for":{"$ref":"#/definitions/id"},"form":{"type":"string","enum":["paper","electronic"]},"copies":{"type":"integer","minimum":1,"maximum":20},"signers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/id","type":"string"}},"send":{"type":"string","anyOf":[{"const":"edo"},{"const":"courier"},{"const":"post"},{"const":"by_hand"},{"const":"email"}]},"files":{"$ref":"#/definitions/expected_papers"}}},"folder":{"$ref":"#/definitions/expected_papers"},"remarks":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"open":{"type":"integer","minimum":0},"addressed":{"type":"integer","minimum":0},"accepted":{"type":"integer","minimum":0},"withdrawn":{"type":"integer","minimum":0}}},"refused":{"type":"string","anyOf":[{"const":"not_in_this_state"},{"const":"not_submitted_yet"},{"const":"submitted_already"},{"const":"signing_has_begun"},{"const":"case_on_hold"},{"const":"not_on_hold"},{"const":"case_ended"},{"const":"not_your_step"},{"const":"not_your_case"},{"const":"not_your_remark"},{"const":"not_your_fact"},{"const":"not_the_arbiter"},{"const":"not_the_owner"},{"const":"own_contract"},{"const":"no_such_step"},{"const":"no_such_remark"},{"const":"no_such_document"},{"const":"no_such_fact"},{"const":"no_such_person"},{"const":"no_such_role"},{"const":"step_not_open"},{"const":"step_already_met"},{"const":"taken_by_another"},{"const":"taken_already"},{"const":"not_taken"},{"const":"voted_already"},{"const":"one_visa_only"},{"const":"verdict_not_offered"},{"const":"older_revision"},{"const":"no_such_revision"},{"const":"no_reason_given"},{"const":"unknown_reason"},{"const":"nothing_said"},{"const":"papers_missing"},{"const":"remarks_open"},{"const":"remark_closed"},{"const":"remark_not_answered"},{"const":"not_invitable"},{"const":"invited_already"},{"const":"not_in_this_role"},{"const":"asked_already"},{"const":"nothing_to_confirm"},{"const":"same_curator"},{"const":"nothing_changed"},{"const":"received_already"},{"const":"not_received"},{"const":"in_the_past"}]},"not_needed":{"$ref":"#/definitions/expected_parts"}}};

function validate436(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
errors++;
}
if(!(validate23(data0))){
errors++;
}
}
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
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.includes === undefined){
errors++;
}
for(const key0 in data){
if(!(key0 === "includes")){
errors++;
}
}
if(data.includes !== undefined){
let data1 = data.includes;
if(Array.isArray(data1)){
if(data1.length < 1){
errors++;
}
const len1 = data1.length;
for(let i2=0; i2<len1; i2++){
let data2 = data1[i2];
if(typeof data2 !== "string"){
errors++;
}
if(!(validate23(data2))){
errors++;
}
}
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
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
}
else {
errors = _errs0;
}
return errors === 0;
}


function validate440(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
errors++;
}
if(!(validate23(data0))){
errors++;
}
}
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
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.includes === undefined){
errors++;
}
for(const key0 in data){
if(!(key0 === "includes")){
errors++;
}
}
if(data.includes !== undefined){
let data1 = data.includes;
if(Array.isArray(data1)){
if(data1.length < 1){
errors++;
}
const len1 = data1.length;
for(let i2=0; i2<len1; i2++){
let data2 = data1[i2];
if(typeof data2 !== "string"){
errors++;
}
if(!(validate23(data2))){
errors++;
}
}
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
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
}
else {
errors = _errs0;
}
return errors === 0;
}


function validate453(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
errors++;
}
if(!(validate23(data0))){
errors++;
}
}
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
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.includes === undefined){
errors++;
}
for(const key0 in data){
if(!(key0 === "includes")){
errors++;
}
}
if(data.includes !== undefined){
let data1 = data.includes;
if(Array.isArray(data1)){
if(data1.length < 1){
errors++;
}
const len1 = data1.length;
for(let i2=0; i2<len1; i2++){
let data2 = data1[i2];
if(typeof data2 !== "string"){
errors++;
}
if(!(validate23(data2))){
errors++;
}
}
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
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
}
else {
errors = _errs0;
}
return errors === 0;
}


function validate458(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
errors++;
}
if(!(validate23(data0))){
errors++;
}
}
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
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.includes === undefined){
errors++;
}
for(const key0 in data){
if(!(key0 === "includes")){
errors++;
}
}
if(data.includes !== undefined){
let data1 = data.includes;
if(Array.isArray(data1)){
if(data1.length < 1){
errors++;
}
const len1 = data1.length;
for(let i2=0; i2<len1; i2++){
let data2 = data1[i2];
if(typeof data2 !== "string"){
errors++;
}
if(!(validate23(data2))){
errors++;
}
}
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
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
}
else {
errors = _errs0;
}
return errors === 0;
}


function validate464(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
errors++;
}
if(!(validate23(data0))){
errors++;
}
}
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
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.includes === undefined){
errors++;
}
for(const key0 in data){
if(!(key0 === "includes")){
errors++;
}
}
if(data.includes !== undefined){
let data1 = data.includes;
if(Array.isArray(data1)){
if(data1.length < 1){
errors++;
}
const len1 = data1.length;
for(let i2=0; i2<len1; i2++){
let data2 = data1[i2];
if(typeof data2 !== "string"){
errors++;
}
if(!(validate23(data2))){
errors++;
}
}
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
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
}
else {
errors = _errs0;
}
return errors === 0;
}


function validate468(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
errors++;
}
if(!(validate23(data0))){
errors++;
}
}
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
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.includes === undefined){
errors++;
}
for(const key0 in data){
if(!(key0 === "includes")){
errors++;
}
}
if(data.includes !== undefined){
let data1 = data.includes;
if(Array.isArray(data1)){
if(data1.length < 1){
errors++;
}
const len1 = data1.length;
for(let i2=0; i2<len1; i2++){
let data2 = data1[i2];
if(typeof data2 !== "string"){
errors++;
}
if(!(validate23(data2))){
errors++;
}
}
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
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
}
else {
errors = _errs0;
}
return errors === 0;
}


function validate474(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
errors++;
}
if(!(validate23(data0))){
errors++;
}
}
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
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.includes === undefined){
errors++;
}
for(const key0 in data){
if(!(key0 === "includes")){
errors++;
}
}
if(data.includes !== undefined){
let data1 = data.includes;
if(Array.isArray(data1)){
if(data1.length < 1){
errors++;
}
const len1 = data1.length;
for(let i2=0; i2<len1; i2++){
let data2 = data1[i2];
if(typeof data2 !== "string"){
errors++;
}
if(!(validate23(data2))){
errors++;
}
}
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
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
}
else {
errors = _errs0;
}
return errors === 0;
}


function validate479(data){
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
errors++;
}
if(!(validate23(data0))){
errors++;
}
}
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
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.includes === undefined){
errors++;
}
for(const key0 in data){
if(!(key0 === "includes")){
errors++;
}
}
if(data.includes !== undefined){
let data1 = data.includes;
if(Array.isArray(data1)){
if(data1.length < 1){
errors++;
}
const len1 = data1.length;
for(let i2=0; i2<len1; i2++){
let data2 = data1[i2];
if(typeof data2 !== "string"){
errors++;
}
if(!(validate23(data2))){
errors++;
}
}
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
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
}
else {
errors = _errs0;
}
return errors === 0;
}


function validate433(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
errors++;
}
for(const key0 in data){
if(!(func2.call(schema87.properties, key0))){
errors++;
}
}
if(data.route !== undefined){
if(!(validate23(data.route))){
errors++;
}
}
if(data.approvers !== undefined){
let data1 = data.approvers;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
errors++;
}
for(const key1 in data1){
const _errs5 = errors;
if(!(validate23(key1))){
errors++;
}
var valid1 = _errs5 === errors;
if(!valid1){
errors++;
}
}
for(const key2 in data1){
if(!(validate436(data1[key2]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.documents !== undefined){
let data3 = data.documents;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
errors++;
}
for(const key3 in data3){
if(!(((((((key3 === "missing") || (key3 === "promised")) || (key3 === "received")) || (key3 === "valid")) || (key3 === "expiring")) || (key3 === "expired")) || (key3 === "invalid"))){
errors++;
}
}
if(data3.missing !== undefined){
if(!(validate440(data3.missing))){
errors++;
}
}
if(data3.promised !== undefined){
if(!(validate440(data3.promised))){
errors++;
}
}
if(data3.received !== undefined){
if(!(validate440(data3.received))){
errors++;
}
}
if(data3.valid !== undefined){
if(!(validate440(data3.valid))){
errors++;
}
}
if(data3.expiring !== undefined){
if(!(validate440(data3.expiring))){
errors++;
}
}
if(data3.expired !== undefined){
if(!(validate440(data3.expired))){
errors++;
}
}
if(data3.invalid !== undefined){
if(!(validate440(data3.invalid))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.state !== undefined){
if(!(validate23(data.state))){
errors++;
}
}
if(data.waiting_for !== undefined){
let data12 = data.waiting_for;
const _errs20 = errors;
let valid4 = false;
const _errs21 = errors;
if(!(validate23(data12))){
errors++;
}
var _valid0 = _errs21 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs22 = errors;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(typeof data13 !== "string"){
errors++;
}
if(!(validate23(data13))){
errors++;
}
}
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
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
var _valid0 = _errs22 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
errors++;
}
else {
errors = _errs20;
}
}
if(data.asked !== undefined){
if(!(validate453(data.asked))){
errors++;
}
}
if(data.kept !== undefined){
if(!(validate453(data.kept))){
errors++;
}
}
if(data.reminded !== undefined){
if(!(validate458(data.reminded))){
errors++;
}
}
if(data.escalated !== undefined){
let data17 = data.escalated;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(Object.keys(data17).length < 1){
errors++;
}
for(const key4 in data17){
const _errs31 = errors;
if(!(validate23(key4))){
errors++;
}
var valid8 = _errs31 === errors;
if(!valid8){
errors++;
}
}
for(const key5 in data17){
if(!(validate23(data17[key5]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.notified !== undefined){
if(!(validate464(data.notified))){
errors++;
}
}
if(data.letter !== undefined){
if(!(validate468(data.letter))){
errors++;
}
}
if(data.task !== undefined){
let data21 = data.task;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.for === undefined){
errors++;
}
for(const key6 in data21){
if(!((((((key6 === "for") || (key6 === "form")) || (key6 === "copies")) || (key6 === "signers")) || (key6 === "send")) || (key6 === "files"))){
errors++;
}
}
if(data21.for !== undefined){
if(!(validate23(data21.for))){
errors++;
}
}
if(data21.form !== undefined){
let data23 = data21.form;
if(typeof data23 !== "string"){
errors++;
}
if(!((data23 === "paper") || (data23 === "electronic"))){
errors++;
}
}
if(data21.copies !== undefined){
let data24 = data21.copies;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 20 || isNaN(data24)){
errors++;
}
if(data24 < 1 || isNaN(data24)){
errors++;
}
}
}
if(data21.signers !== undefined){
let data25 = data21.signers;
if(Array.isArray(data25)){
if(data25.length < 1){
errors++;
}
const len1 = data25.length;
for(let i2=0; i2<len1; i2++){
let data26 = data25[i2];
if(typeof data26 !== "string"){
errors++;
}
if(!(validate23(data26))){
errors++;
}
}
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
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
errors++;
}
}
if(data21.send !== undefined){
let data27 = data21.send;
if(typeof data27 !== "string"){
errors++;
}
const _errs50 = errors;
let valid14 = false;
const _errs51 = errors;
if("edo" !== data27){
errors++;
}
var _valid1 = _errs51 === errors;
valid14 = valid14 || _valid1;
if(!valid14){
const _errs52 = errors;
if("courier" !== data27){
errors++;
}
var _valid1 = _errs52 === errors;
valid14 = valid14 || _valid1;
if(!valid14){
const _errs53 = errors;
if("post" !== data27){
errors++;
}
var _valid1 = _errs53 === errors;
valid14 = valid14 || _valid1;
if(!valid14){
const _errs54 = errors;
if("by_hand" !== data27){
errors++;
}
var _valid1 = _errs54 === errors;
valid14 = valid14 || _valid1;
if(!valid14){
const _errs55 = errors;
if("email" !== data27){
errors++;
}
var _valid1 = _errs55 === errors;
valid14 = valid14 || _valid1;
}
}
}
}
if(!valid14){
errors++;
}
else {
errors = _errs50;
}
}
if(data21.files !== undefined){
if(!(validate474(data21.files))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.folder !== undefined){
if(!(validate474(data.folder))){
errors++;
}
}
if(data.remarks !== undefined){
let data30 = data.remarks;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(Object.keys(data30).length < 1){
errors++;
}
for(const key7 in data30){
if(!((((key7 === "open") || (key7 === "addressed")) || (key7 === "accepted")) || (key7 === "withdrawn"))){
errors++;
}
}
if(data30.open !== undefined){
let data31 = data30.open;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
errors++;
}
}
}
if(data30.addressed !== undefined){
let data32 = data30.addressed;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
errors++;
}
}
}
if(data30.accepted !== undefined){
let data33 = data30.accepted;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
errors++;
}
}
}
if(data30.withdrawn !== undefined){
let data34 = data30.withdrawn;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
errors++;
}
}
}
}
else {
errors++;
}
}
if(data.refused !== undefined){
let data35 = data.refused;
if(typeof data35 !== "string"){
errors++;
}
const _errs71 = errors;
let valid16 = false;
const _errs72 = errors;
if("not_in_this_state" !== data35){
errors++;
}
var _valid2 = _errs72 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs73 = errors;
if("not_submitted_yet" !== data35){
errors++;
}
var _valid2 = _errs73 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs74 = errors;
if("submitted_already" !== data35){
errors++;
}
var _valid2 = _errs74 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs75 = errors;
if("signing_has_begun" !== data35){
errors++;
}
var _valid2 = _errs75 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs76 = errors;
if("case_on_hold" !== data35){
errors++;
}
var _valid2 = _errs76 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs77 = errors;
if("not_on_hold" !== data35){
errors++;
}
var _valid2 = _errs77 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs78 = errors;
if("case_ended" !== data35){
errors++;
}
var _valid2 = _errs78 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs79 = errors;
if("not_your_step" !== data35){
errors++;
}
var _valid2 = _errs79 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs80 = errors;
if("not_your_case" !== data35){
errors++;
}
var _valid2 = _errs80 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs81 = errors;
if("not_your_remark" !== data35){
errors++;
}
var _valid2 = _errs81 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs82 = errors;
if("not_your_fact" !== data35){
errors++;
}
var _valid2 = _errs82 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs83 = errors;
if("not_the_arbiter" !== data35){
errors++;
}
var _valid2 = _errs83 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs84 = errors;
if("not_the_owner" !== data35){
errors++;
}
var _valid2 = _errs84 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs85 = errors;
if("own_contract" !== data35){
errors++;
}
var _valid2 = _errs85 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs86 = errors;
if("no_such_step" !== data35){
errors++;
}
var _valid2 = _errs86 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs87 = errors;
if("no_such_remark" !== data35){
errors++;
}
var _valid2 = _errs87 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs88 = errors;
if("no_such_document" !== data35){
errors++;
}
var _valid2 = _errs88 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs89 = errors;
if("no_such_fact" !== data35){
errors++;
}
var _valid2 = _errs89 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs90 = errors;
if("no_such_person" !== data35){
errors++;
}
var _valid2 = _errs90 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs91 = errors;
if("no_such_role" !== data35){
errors++;
}
var _valid2 = _errs91 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs92 = errors;
if("step_not_open" !== data35){
errors++;
}
var _valid2 = _errs92 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs93 = errors;
if("step_already_met" !== data35){
errors++;
}
var _valid2 = _errs93 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs94 = errors;
if("taken_by_another" !== data35){
errors++;
}
var _valid2 = _errs94 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs95 = errors;
if("taken_already" !== data35){
errors++;
}
var _valid2 = _errs95 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs96 = errors;
if("not_taken" !== data35){
errors++;
}
var _valid2 = _errs96 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs97 = errors;
if("voted_already" !== data35){
errors++;
}
var _valid2 = _errs97 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs98 = errors;
if("one_visa_only" !== data35){
errors++;
}
var _valid2 = _errs98 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs99 = errors;
if("verdict_not_offered" !== data35){
errors++;
}
var _valid2 = _errs99 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs100 = errors;
if("older_revision" !== data35){
errors++;
}
var _valid2 = _errs100 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs101 = errors;
if("no_such_revision" !== data35){
errors++;
}
var _valid2 = _errs101 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs102 = errors;
if("no_reason_given" !== data35){
errors++;
}
var _valid2 = _errs102 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs103 = errors;
if("unknown_reason" !== data35){
errors++;
}
var _valid2 = _errs103 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs104 = errors;
if("nothing_said" !== data35){
errors++;
}
var _valid2 = _errs104 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs105 = errors;
if("papers_missing" !== data35){
errors++;
}
var _valid2 = _errs105 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs106 = errors;
if("remarks_open" !== data35){
errors++;
}
var _valid2 = _errs106 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs107 = errors;
if("remark_closed" !== data35){
errors++;
}
var _valid2 = _errs107 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs108 = errors;
if("remark_not_answered" !== data35){
errors++;
}
var _valid2 = _errs108 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs109 = errors;
if("not_invitable" !== data35){
errors++;
}
var _valid2 = _errs109 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs110 = errors;
if("invited_already" !== data35){
errors++;
}
var _valid2 = _errs110 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs111 = errors;
if("not_in_this_role" !== data35){
errors++;
}
var _valid2 = _errs111 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs112 = errors;
if("asked_already" !== data35){
errors++;
}
var _valid2 = _errs112 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs113 = errors;
if("nothing_to_confirm" !== data35){
errors++;
}
var _valid2 = _errs113 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs114 = errors;
if("same_curator" !== data35){
errors++;
}
var _valid2 = _errs114 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs115 = errors;
if("nothing_changed" !== data35){
errors++;
}
var _valid2 = _errs115 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs116 = errors;
if("received_already" !== data35){
errors++;
}
var _valid2 = _errs116 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs117 = errors;
if("not_received" !== data35){
errors++;
}
var _valid2 = _errs117 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const _errs118 = errors;
if("in_the_past" !== data35){
errors++;
}
var _valid2 = _errs118 === errors;
valid16 = valid16 || _valid2;
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
if(!valid16){
errors++;
}
else {
errors = _errs71;
}
}
if(data.not_needed !== undefined){
if(!(validate479(data.not_needed))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}


function validate414(data){
let errors = 0;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.does === undefined){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect === undefined){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
errors++;
}
else {
errors = _errs2;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.does === undefined) && (missing0 = "does")){
errors++;
}
}
else {
errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
errors++;
}
}
else {
errors++;
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
}
if(!valid2){
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
errors++;
}
for(const key0 in data){
if(!(func2.call(schema85.properties, key0))){
errors++;
}
}
if(data.at !== undefined){
if(!(validate179(data.at))){
errors++;
}
}
if(data.step !== undefined){
if(!(validate23(data.step))){
errors++;
}
}
if(data.does !== undefined){
let data2 = data.does;
if(typeof data2 !== "string"){
errors++;
}
const _errs18 = errors;
let valid4 = false;
const _errs19 = errors;
if("submit" !== data2){
errors++;
}
var _valid2 = _errs19 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs20 = errors;
if("take" !== data2){
errors++;
}
var _valid2 = _errs20 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs21 = errors;
if("release" !== data2){
errors++;
}
var _valid2 = _errs21 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs22 = errors;
if("approve" !== data2){
errors++;
}
var _valid2 = _errs22 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs23 = errors;
if("approve_with_remarks" !== data2){
errors++;
}
var _valid2 = _errs23 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs24 = errors;
if("return" !== data2){
errors++;
}
var _valid2 = _errs24 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs25 = errors;
if("reject" !== data2){
errors++;
}
var _valid2 = _errs25 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs26 = errors;
if("done" !== data2){
errors++;
}
var _valid2 = _errs26 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs27 = errors;
if("ask_client" !== data2){
errors++;
}
var _valid2 = _errs27 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs28 = errors;
if("answer" !== data2){
errors++;
}
var _valid2 = _errs28 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs29 = errors;
if("delegate" !== data2){
errors++;
}
var _valid2 = _errs29 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs30 = errors;
if("invite" !== data2){
errors++;
}
var _valid2 = _errs30 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs31 = errors;
if("address_remark" !== data2){
errors++;
}
var _valid2 = _errs31 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs32 = errors;
if("accept_remark" !== data2){
errors++;
}
var _valid2 = _errs32 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs33 = errors;
if("withdraw_remark" !== data2){
errors++;
}
var _valid2 = _errs33 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs34 = errors;
if("resubmit" !== data2){
errors++;
}
var _valid2 = _errs34 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs35 = errors;
if("add_document" !== data2){
errors++;
}
var _valid2 = _errs35 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs36 = errors;
if("replace_draft" !== data2){
errors++;
}
var _valid2 = _errs36 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs37 = errors;
if("promise" !== data2){
errors++;
}
var _valid2 = _errs37 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs38 = errors;
if("change_fact" !== data2){
errors++;
}
var _valid2 = _errs38 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs39 = errors;
if("confirm_fact" !== data2){
errors++;
}
var _valid2 = _errs39 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs40 = errors;
if("confirm_reuse" !== data2){
errors++;
}
var _valid2 = _errs40 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs41 = errors;
if("hold" !== data2){
errors++;
}
var _valid2 = _errs41 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs42 = errors;
if("resume" !== data2){
errors++;
}
var _valid2 = _errs42 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs43 = errors;
if("withdraw" !== data2){
errors++;
}
var _valid2 = _errs43 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs44 = errors;
if("change_curator" !== data2){
errors++;
}
var _valid2 = _errs44 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs45 = errors;
if("grant_round" !== data2){
errors++;
}
var _valid2 = _errs45 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs46 = errors;
if("sign" !== data2){
errors++;
}
var _valid2 = _errs46 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs47 = errors;
if("countersign" !== data2){
errors++;
}
var _valid2 = _errs47 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs48 = errors;
if("register" !== data2){
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
errors++;
}
else {
errors = _errs18;
}
}
if(data.by !== undefined){
if(!(validate23(data.by))){
errors++;
}
}
if(data.to !== undefined){
if(!(validate23(data.to))){
errors++;
}
}
if(data.reasons !== undefined){
let data5 = data.reasons;
if(Array.isArray(data5)){
if(data5.length < 1){
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
errors++;
}
if(!(validate23(data6))){
errors++;
}
}
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
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
errors++;
}
}
if(data.remarks !== undefined){
let data7 = data.remarks;
if(Array.isArray(data7)){
if(data7.length < 1){
errors++;
}
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
if(!(validate25(data7[i2]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.note !== undefined){
if(!(validate25(data.note))){
errors++;
}
}
if(data.document !== undefined){
if(!(validate23(data.document))){
errors++;
}
}
if(data.facts !== undefined){
let data11 = data.facts;
if(Array.isArray(data11)){
if(data11.length < 1){
errors++;
}
const len2 = data11.length;
for(let i3=0; i3<len2; i3++){
let data12 = data11[i3];
if(typeof data12 !== "string"){
errors++;
}
if(!(validate23(data12))){
errors++;
}
}
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
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
errors++;
}
}
if(data.remark !== undefined){
let data13 = data.remark;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
errors++;
}
}
}
if(data.until !== undefined){
if(!(validate33(data.until))){
errors++;
}
}
if(data.number !== undefined){
let data15 = data.number;
if(typeof data15 === "string"){
if(!pattern1.test(data15)){
errors++;
}
}
else {
errors++;
}
}
if(data.changes !== undefined){
if(!(validate425(data.changes))){
errors++;
}
}
if(data.expect !== undefined){
if(!(validate433(data.expect))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}


function validate393(data){
let errors = 0;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect === undefined){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.timeline === undefined){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
errors++;
}
else {
errors = _errs2;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors++;
}
if(data.contract === undefined){
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "contract")) || (key0 === "starts")) || (key0 === "documents")) || (key0 === "on_file")) || (key0 === "timeline")) || (key0 === "skip")) || (key0 === "expect"))){
errors++;
}
}
if(data.name !== undefined){
if(!(validate25(data.name))){
errors++;
}
}
if(data.contract !== undefined){
if(!(validate395(data.contract))){
errors++;
}
}
if(data.starts !== undefined){
if(!(validate391(data.starts))){
errors++;
}
}
if(data.documents !== undefined){
let data3 = data.documents;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
errors++;
}
for(const key1 in data3){
const _errs13 = errors;
if(!(validate23(key1))){
errors++;
}
var valid3 = _errs13 === errors;
if(!valid3){
errors++;
}
}
for(const key2 in data3){
if(!(validate159(data3[key2]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.on_file !== undefined){
let data5 = data.on_file;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
errors++;
}
for(const key3 in data5){
const _errs18 = errors;
if(!(validate23(key3))){
errors++;
}
var valid5 = _errs18 === errors;
if(!valid5){
errors++;
}
}
for(const key4 in data5){
if(!(validate159(data5[key4]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.timeline !== undefined){
let data7 = data.timeline;
if(Array.isArray(data7)){
if(data7.length < 1){
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate414(data7[i0]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.skip !== undefined){
if(!(validate25(data.skip))){
errors++;
}
}
if(data.expect !== undefined){
if(!(validate433(data.expect))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}


function validate388(data){
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tests === undefined){
errors++;
}
for(const key0 in data){
if(!(((key0 === "fixtures") || (key0 === "starts")) || (key0 === "tests"))){
errors++;
}
}
if(data.fixtures !== undefined){
let data0 = data.fixtures;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
errors++;
}
for(const key1 in data0){
const _errs4 = errors;
if(!(validate23(key1))){
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
errors++;
}
}
for(const key2 in data0){
if(!(validate245(data0[key2]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.starts !== undefined){
if(!(validate391(data.starts))){
errors++;
}
}
if(data.tests !== undefined){
let data3 = data.tests;
if(Array.isArray(data3)){
if(data3.length < 1){
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate393(data3[i0]))){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
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
