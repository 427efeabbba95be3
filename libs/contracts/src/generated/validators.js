// Made by `npm run generate` from the schemas; do not edit.
import func2Module from 'ajv/dist/runtime/ucs2length.js';
const func2 = func2Module.default;
"use strict";
export const envelopeV1 = validate20;
const schema31 = {"$id":"urn:qalqan:schema:envelope:v1","additionalProperties":false,"description":"A signed event as it stands in a Kafka record","type":"object","required":["specversion","id","source","type","subject","time","datacontenttype","dataschema","stream","sequence","prevhash","agreement","commitment","data"],"properties":{"specversion":{"const":"1.0","type":"string"},"id":{"pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$","description":"UUIDv7 (RFC 9562); unique per source","type":"string"},"source":{"pattern":"^urn:qalqan:party:[a-z][a-z0-9-]{0,31}$","description":"publishing member","type":"string"},"type":{"pattern":"^qalqan(\\.[a-z]+){2,4}\\.v[1-9][0-9]*$","description":"event type with its version","type":"string"},"subject":{"minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9._:/-]+$","description":"what the event is about: an alert reference, a hit id; equals the record key","type":"string"},"time":{"pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,3})?Z$","description":"when the sender says it made the event; never used for order","type":"string"},"datacontenttype":{"const":"application/json","type":"string"},"dataschema":{"pattern":"^urn:qalqan:schema:[a-z.]+:v[1-9][0-9]*$","type":"string"},"stream":{"pattern":"^[a-z][a-z0-9-]{0,31}/[0-9]{1,4}$","description":"stream of the publisher, `kz/0`","type":"string"},"sequence":{"pattern":"^[0-9]{16}$","description":"gapless position in the stream, from 1","type":"string"},"prevhash":{"pattern":"^[0-9a-f]{64}$","description":"identity of the stream's previous record; at position 1 the digest of the genesis agreement","type":"string"},"agreement":{"pattern":"^[1-9][0-9]{0,8}$","description":"version of the agreement the sender holds","type":"string"},"commitment":{"pattern":"^[0-9a-f]{64}$","description":"SHA-256 over the JCS form (RFC 8785) of data","type":"string"},"data":{"additionalProperties":false,"type":"object","required":["salt","body"],"properties":{"salt":{"pattern":"^[A-Za-z0-9_-]{43}$","description":"32 random bytes, base64url; keeps the commitment from being guessed","type":"string"},"body":{"description":"the body that `type` names"}}}}};
const func1 = Object.prototype.hasOwnProperty;

const pattern4 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
const pattern5 = new RegExp("^urn:qalqan:party:[a-z][a-z0-9-]{0,31}$", "u");
const pattern6 = new RegExp("^qalqan(\\.[a-z]+){2,4}\\.v[1-9][0-9]*$", "u");
const pattern7 = new RegExp("^[A-Za-z0-9._:/-]+$", "u");
const pattern8 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,3})?Z$", "u");
const pattern9 = new RegExp("^urn:qalqan:schema:[a-z.]+:v[1-9][0-9]*$", "u");
const pattern10 = new RegExp("^[a-z][a-z0-9-]{0,31}/[0-9]{1,4}$", "u");
const pattern11 = new RegExp("^[0-9]{16}$", "u");
const pattern12 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern13 = new RegExp("^[1-9][0-9]{0,8}$", "u");
const pattern15 = new RegExp("^[A-Za-z0-9_-]{43}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:qalqan:schema:envelope:v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.specversion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "specversion"},message:"must have required property '"+"specversion"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.source === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.subject === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.time === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "time"},message:"must have required property '"+"time"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.datacontenttype === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "datacontenttype"},message:"must have required property '"+"datacontenttype"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.dataschema === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataschema"},message:"must have required property '"+"dataschema"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.stream === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stream"},message:"must have required property '"+"stream"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.sequence === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequence"},message:"must have required property '"+"sequence"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.prevhash === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prevhash"},message:"must have required property '"+"prevhash"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.agreement === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agreement"},message:"must have required property '"+"agreement"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.commitment === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commitment"},message:"must have required property '"+"commitment"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.data === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.specversion !== undefined){
let data0 = data.specversion;
if(typeof data0 !== "string"){
const err15 = {instancePath:instancePath+"/specversion",schemaPath:"#/properties/specversion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if("1.0" !== data0){
const err16 = {instancePath:instancePath+"/specversion",schemaPath:"#/properties/specversion/const",keyword:"const",params:{allowedValue: "1.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err17 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.source !== undefined){
let data2 = data.source;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err19 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "^urn:qalqan:party:[a-z][a-z0-9-]{0,31}$"},message:"must match pattern \""+"^urn:qalqan:party:[a-z][a-z0-9-]{0,31}$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err21 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "^qalqan(\\.[a-z]+){2,4}\\.v[1-9][0-9]*$"},message:"must match pattern \""+"^qalqan(\\.[a-z]+){2,4}\\.v[1-9][0-9]*$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.subject !== undefined){
let data4 = data.subject;
if(typeof data4 === "string"){
if(func2(data4) > 128){
const err23 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func2(data4) < 1){
const err24 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern7.test(data4)){
const err25 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:/-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._:/-]+$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.time !== undefined){
let data5 = data.time;
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
const err27 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,3})?Z$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,3})?Z$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.datacontenttype !== undefined){
let data6 = data.datacontenttype;
if(typeof data6 !== "string"){
const err29 = {instancePath:instancePath+"/datacontenttype",schemaPath:"#/properties/datacontenttype/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if("application/json" !== data6){
const err30 = {instancePath:instancePath+"/datacontenttype",schemaPath:"#/properties/datacontenttype/const",keyword:"const",params:{allowedValue: "application/json"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.dataschema !== undefined){
let data7 = data.dataschema;
if(typeof data7 === "string"){
if(!pattern9.test(data7)){
const err31 = {instancePath:instancePath+"/dataschema",schemaPath:"#/properties/dataschema/pattern",keyword:"pattern",params:{pattern: "^urn:qalqan:schema:[a-z.]+:v[1-9][0-9]*$"},message:"must match pattern \""+"^urn:qalqan:schema:[a-z.]+:v[1-9][0-9]*$"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/dataschema",schemaPath:"#/properties/dataschema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.stream !== undefined){
let data8 = data.stream;
if(typeof data8 === "string"){
if(!pattern10.test(data8)){
const err33 = {instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}/[0-9]{1,4}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,31}/[0-9]{1,4}$"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.sequence !== undefined){
let data9 = data.sequence;
if(typeof data9 === "string"){
if(!pattern11.test(data9)){
const err35 = {instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/pattern",keyword:"pattern",params:{pattern: "^[0-9]{16}$"},message:"must match pattern \""+"^[0-9]{16}$"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.prevhash !== undefined){
let data10 = data.prevhash;
if(typeof data10 === "string"){
if(!pattern12.test(data10)){
const err37 = {instancePath:instancePath+"/prevhash",schemaPath:"#/properties/prevhash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/prevhash",schemaPath:"#/properties/prevhash/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.agreement !== undefined){
let data11 = data.agreement;
if(typeof data11 === "string"){
if(!pattern13.test(data11)){
const err39 = {instancePath:instancePath+"/agreement",schemaPath:"#/properties/agreement/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,8}$"},message:"must match pattern \""+"^[1-9][0-9]{0,8}$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/agreement",schemaPath:"#/properties/agreement/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.commitment !== undefined){
let data12 = data.commitment;
if(typeof data12 === "string"){
if(!pattern12.test(data12)){
const err41 = {instancePath:instancePath+"/commitment",schemaPath:"#/properties/commitment/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/commitment",schemaPath:"#/properties/commitment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.data !== undefined){
let data13 = data.data;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.salt === undefined){
const err43 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "salt"},message:"must have required property '"+"salt"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data13.body === undefined){
const err44 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key1 in data13){
if(!((key1 === "salt") || (key1 === "body"))){
const err45 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data13.salt !== undefined){
let data14 = data13.salt;
if(typeof data14 === "string"){
if(!pattern15.test(data14)){
const err46 = {instancePath:instancePath+"/data/salt",schemaPath:"#/properties/data/properties/salt/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{43}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{43}$"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/data/salt",schemaPath:"#/properties/data/properties/salt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const alertV1 = validate21;
const schema32 = {"$id":"urn:qalqan:schema:alert:v1","additionalProperties":false,"description":"Content of an alert","type":"object","required":["kind","title","persons","phones","narrative","evaluation","handling","purpose","retention","desk","exercise"],"properties":{"kind":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"what the alert is about","x-code-list":"alert-kind","type":"string"},"title":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"one line for a list","type":"string"},"occurredOn":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"when it happened or began, as precise as known","type":"string"},"occurredUntil":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"when it ended","type":"string"},"place":{"additionalProperties":false,"type":"object","required":["name","country"],"properties":{"name":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"place as its source names it","type":"string"},"country":{"pattern":"^[A-Z]{2}$","description":"country","type":"string"},"point":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"border crossing, port, airport or town, by its stable id","x-code-list":"border-point","type":"string"},"position":{"additionalProperties":false,"type":"object","required":["latitude","longitude","uncertainty"],"properties":{"latitude":{"minimum":-90,"maximum":90,"description":"WGS 84, degrees","type":"number"},"longitude":{"minimum":-180,"maximum":180,"description":"WGS 84, degrees","type":"number"},"uncertainty":{"exclusiveMinimum":0,"maximum":1000000,"description":"radius in metres; a point without it says too much","type":"number"}}}}},"route":{"minItems":1,"maxItems":30,"type":"array","items":{"additionalProperties":false,"type":"object","required":["stage","certainty","place"],"properties":{"stage":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"origin, departure, transit, destination","x-code-list":"route-stage","type":"string"},"certainty":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"known or suspected","x-code-list":"certainty","type":"string"},"place":{"additionalProperties":false,"type":"object","required":["name","country"],"properties":{"name":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"place as its source names it","type":"string"},"country":{"pattern":"^[A-Z]{2}$","description":"country","type":"string"},"point":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"border crossing, port, airport or town, by its stable id","x-code-list":"border-point","type":"string"},"position":{"additionalProperties":false,"type":"object","required":["latitude","longitude","uncertainty"],"properties":{"latitude":{"minimum":-90,"maximum":90,"description":"WGS 84, degrees","type":"number"},"longitude":{"minimum":-180,"maximum":180,"description":"WGS 84, degrees","type":"number"},"uncertainty":{"exclusiveMinimum":0,"maximum":1000000,"description":"radius in metres; a point without it says too much","type":"number"}}}}},"on":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"when it was, or is expected, there","type":"string"}}}},"persons":{"maxItems":50,"type":"array","items":{"additionalProperties":false,"type":"object","required":["role","names"],"properties":{"role":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"suspect, witness, courier …; categories of people are told apart","x-code-list":"person-role","type":"string"},"certainty":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"whether the role is known or suspected","x-code-list":"certainty","type":"string"},"names":{"minItems":1,"maxItems":20,"type":"array","items":{"additionalProperties":false,"type":"object","required":["text"],"properties":{"text":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"full name, any script, as in the source","type":"string"},"kind":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"as in a document, alias, maiden …","x-code-list":"name-kind","type":"string"},"lang":{"pattern":"^[a-z]{2,3}(-[A-Z][a-z]{3})?$","description":"language, with script where it is not the usual one","type":"string"}}}},"birthDate":{"additionalProperties":false,"type":"object","required":["value","precision"],"properties":{"value":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"YYYY, YYYY-MM or YYYY-MM-DD","type":"string"},"precision":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"year, month or day; agrees with the form of value","x-code-list":"date-precision","type":"string"},"conventional":{"description":"true where 1 January stands for \"not known\"","type":"boolean"}}},"birthPlace":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"place of birth as its source names it","type":"string"},"sex":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"f, m, x or unknown","x-code-list":"sex","type":"string"},"nationalities":{"maxItems":5,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Z]{2}$","description":"citizenship","type":"string"}},"documents":{"maxItems":20,"type":"array","items":{"additionalProperties":false,"type":"object","required":["type","country","number"],"properties":{"type":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"passport, national id …","x-code-list":"document-type","type":"string"},"country":{"pattern":"^[A-Z]{2}$","description":"issuing country","type":"string"},"number":{"minLength":3,"maxLength":32,"pattern":"^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.№-]*$","description":"as printed","type":"string"},"expiresOn":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"day of expiry","type":"string"},"authenticity":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"genuine, forged, stolen …","x-code-list":"document-authenticity","type":"string"}}}},"marks":{"minLength":1,"maxLength":500,"pattern":"\\S","description":"marks by which the person is known again","type":"string"}}}},"phones":{"maxItems":100,"type":"array","items":{"additionalProperties":false,"type":"object","required":["number"],"properties":{"number":{"pattern":"^\\+[0-9][0-9 ().-]{5,24}$","description":"international form, E.164 digits with separators allowed","type":"string"},"note":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"how it was used, by whom","type":"string"}}}},"devices":{"minItems":1,"maxItems":100,"type":"array","items":{"additionalProperties":false,"type":"object","required":["imei"],"properties":{"imei":{"pattern":"^[0-9][0-9 /-]{12,24}$","description":"IMEI or IMEISV, separators allowed","type":"string"},"note":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"what it is, where it was found","type":"string"}}}},"conveyances":{"minItems":1,"maxItems":50,"type":"array","items":{"additionalProperties":false,"type":"object","required":["mode","type","identifiers"],"properties":{"mode":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"road, rail, air, sea, river, post …","x-code-list":"transport-mode","type":"string"},"type":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"car, lorry, trailer, wagon, container …","x-code-list":"conveyance-type","type":"string"},"status":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"used, watched, stolen, lost, seized","x-code-list":"thing-status","type":"string"},"make":{"minLength":1,"maxLength":100,"pattern":"\\S","description":"make","type":"string"},"model":{"minLength":1,"maxLength":100,"pattern":"\\S","description":"model","type":"string"},"colour":{"minLength":1,"maxLength":60,"pattern":"\\S","description":"colour","type":"string"},"identifiers":{"maxItems":20,"type":"array","items":{"additionalProperties":false,"type":"object","required":["scheme","value"],"properties":{"scheme":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"plate, vin, container, wagon …","x-code-list":"thing-scheme","type":"string"},"country":{"pattern":"^[A-Z]{2}$","description":"issuing country; a plate always names it","type":"string"},"value":{"minLength":2,"maxLength":40,"pattern":"^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.-]*$","description":"as marked","type":"string"}}}},"seals":{"maxItems":50,"uniqueItems":true,"type":"array","items":{"minLength":1,"maxLength":60,"pattern":"\\S","description":"seal number","type":"string"}},"note":{"minLength":1,"maxLength":500,"pattern":"\\S","description":"anything by which it is known again","type":"string"}}}},"accounts":{"minItems":1,"maxItems":100,"type":"array","items":{"additionalProperties":false,"type":"object","required":["scheme","value"],"properties":{"scheme":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"iban, account or wallet","x-code-list":"account-scheme","type":"string"},"country":{"pattern":"^[A-Z]{2}$","description":"country of the bank; a plain account number always names it","type":"string"},"bank":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"bank or provider; a plain account number always names it","type":"string"},"chain":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"chain of a wallet","x-code-list":"wallet-chain","type":"string"},"value":{"minLength":4,"maxLength":128,"pattern":"^[0-9A-Za-z][0-9A-Za-z: /.-]*$","description":"number or address as written","type":"string"},"note":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"how it was used, by whom","type":"string"}}}},"substances":{"minItems":1,"maxItems":50,"type":"array","items":{"additionalProperties":false,"type":"object","required":["test"],"properties":{"drug":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"controlled drug","x-code-list":"drug","type":"string"},"precursor":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"precursor of Table I, Table II or under watch","x-code-list":"precursor","type":"string"},"quantity":{"additionalProperties":false,"type":"object","required":["amount","unit","basis"],"properties":{"amount":{"exclusiveMinimum":0,"maximum":1000000000000,"description":"in the unit given","type":"number"},"unit":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"kg, g, L, mL or unit (tablets, ampoules, plants)","x-code-list":"quantity-unit","type":"string"},"basis":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"gross (with packing) or net","x-code-list":"quantity-basis","type":"string"},"asReported":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"as the source wrote it","type":"string"}}},"form":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"powder, tablet, resin …","x-code-list":"drug-form","type":"string"},"test":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"none, field test or laboratory","x-code-list":"test-status","type":"string"},"purity":{"exclusiveMinimum":0,"maximum":100,"description":"per cent by weight, as the laboratory found","type":"number"},"mark":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"logo, stamp or colour; logos link seizures","type":"string"},"declaredAs":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"what the papers called it","type":"string"},"declaredHs":{"pattern":"^[0-9]{6,10}$","description":"HS code in the papers","type":"string"}}}},"firearms":{"minItems":1,"maxItems":100,"type":"array","items":{"additionalProperties":false,"type":"object","required":["type","status","quantity"],"properties":{"type":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"pistol, rifle, parts, ammunition …","x-code-list":"firearm-type","type":"string"},"status":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"seized, lost, stolen, traced","x-code-list":"firearm-status","type":"string"},"quantity":{"minimum":1,"maximum":1000000,"description":"pieces","type":"integer"},"make":{"minLength":1,"maxLength":100,"pattern":"\\S","description":"maker","type":"string"},"model":{"minLength":1,"maxLength":100,"pattern":"\\S","description":"model","type":"string"},"calibre":{"minLength":1,"maxLength":40,"pattern":"\\S","description":"as marked, for example 7.62x39 mm","type":"string"},"serial":{"minLength":3,"maxLength":40,"pattern":"^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.-]*$","type":"string"},"importMark":{"minLength":1,"maxLength":100,"pattern":"\\S","description":"import mark","type":"string"},"countryOfMake":{"pattern":"^[A-Z]{2}$","description":"country of manufacture","type":"string"},"yearOfMake":{"minimum":1800,"maximum":2200,"type":"integer"},"converted":{"description":"converted or craft-made","type":"boolean"},"traceAsked":{"description":"whether the owner asks for a trace","type":"boolean"}}}},"seizure":{"additionalProperties":false,"type":"object","properties":{"concealment":{"minItems":1,"maxItems":10,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"body, luggage, fuel tank, cargo …","x-code-list":"concealment","type":"string"}},"concealmentNote":{"minLength":1,"maxLength":1000,"pattern":"\\S","description":"how exactly","type":"string"},"packaging":{"minLength":1,"maxLength":500,"pattern":"\\S","description":"packing, colours, markings","type":"string"},"seizedBy":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"agency; not a person","type":"string"},"caseNumber":{"minLength":1,"maxLength":100,"pattern":"\\S","description":"case number of the owner","type":"string"},"exhibits":{"maxItems":50,"uniqueItems":true,"type":"array","items":{"minLength":1,"maxLength":100,"pattern":"\\S","description":"exhibit number","type":"string"}},"cash":{"minItems":1,"maxItems":20,"type":"array","items":{"additionalProperties":false,"type":"object","required":["amount","currency"],"properties":{"amount":{"exclusiveMinimum":0,"maximum":1000000000000000,"description":"in whole units of the currency","type":"number"},"currency":{"pattern":"^[A-Z]{3}$","description":"ISO 4217","type":"string"}}}}}},"precursor":{"additionalProperties":false,"type":"object","required":["incident"],"properties":{"incident":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"suspicious order, stopped shipment, diversion …","x-code-list":"precursor-incident","type":"string"},"parties":{"minItems":1,"maxItems":20,"type":"array","items":{"additionalProperties":false,"type":"object","required":["role","name","country"],"properties":{"role":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"exporter, importer, consignee, broker …","x-code-list":"trade-role","type":"string"},"name":{"minLength":1,"maxLength":300,"pattern":"\\S","description":"as in the papers","type":"string"},"country":{"pattern":"^[A-Z]{2}$","description":"seat","type":"string"},"address":{"minLength":1,"maxLength":500,"pattern":"\\S","description":"as in the papers","type":"string"}}}},"preExport":{"additionalProperties":false,"type":"object","required":["number"],"properties":{"number":{"minLength":1,"maxLength":60,"pattern":"\\S","description":"number of the notice","type":"string"},"dueOn":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"answer due","type":"string"},"answer":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"no objection, objection, under inquiry","x-code-list":"pen-answer","type":"string"}}},"dispatchOn":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"expected day of dispatch","type":"string"},"entry":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"expected point of entry","x-code-list":"border-point","type":"string"},"exit":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"point of exit","x-code-list":"border-point","type":"string"},"payment":{"minLength":1,"maxLength":300,"pattern":"\\S","description":"means of payment","type":"string"},"papers":{"minItems":1,"maxItems":20,"type":"array","items":{"additionalProperties":false,"type":"object","required":["type","number"],"properties":{"type":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"licence, invoice, CMR …","x-code-list":"trade-paper","type":"string"},"number":{"minLength":1,"maxLength":60,"pattern":"\\S","description":"number","type":"string"}}}},"reasons":{"minItems":1,"maxItems":10,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"why it is suspicious","x-code-list":"suspicion","type":"string"}}}},"trafficking":{"additionalProperties":false,"type":"object","required":["acts","purposes","victims"],"properties":{"acts":{"minItems":1,"maxItems":10,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"recruitment, transport, transfer, harbouring, receipt","x-code-list":"trafficking-act","type":"string"}},"means":{"minItems":1,"maxItems":10,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"threat, force, deception …","x-code-list":"trafficking-means","type":"string"}},"purposes":{"minItems":1,"maxItems":10,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"sexual exploitation, forced labour …","x-code-list":"trafficking-purpose","type":"string"}},"victims":{"minItems":1,"maxItems":200,"type":"array","items":{"additionalProperties":false,"type":"object","required":["pseudonym","ageBand","status"],"properties":{"pseudonym":{"pattern":"^[A-Z0-9][A-Z0-9-]{1,31}$","description":"given by the owner; never a name","type":"string"},"ageBand":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"child, or a band of years","x-code-list":"age-band","type":"string"},"sex":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"f, m, x or unknown","x-code-list":"sex","type":"string"},"citizenship":{"pattern":"^[A-Z]{2}$","description":"citizenship","type":"string"},"status":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"presumed or formally identified","x-code-list":"victim-status","type":"string"},"protection":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"referred, in shelter, declined …","x-code-list":"victim-protection","type":"string"}}}}}},"wanted":{"additionalProperties":false,"type":"object","required":["authority","offences"],"properties":{"authority":{"minLength":1,"maxLength":300,"pattern":"\\S","description":"court or authority that issued the order","type":"string"},"offences":{"minItems":1,"maxItems":10,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"what the person is sought for","x-code-list":"offence","type":"string"}},"orderNumber":{"minLength":1,"maxLength":100,"pattern":"\\S","description":"number of the warrant or order","type":"string"},"orderedOn":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"date of the warrant or order","type":"string"},"dangers":{"minItems":1,"maxItems":10,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"armed, violent, escape risk …","x-code-list":"danger","type":"string"}},"extradition":{"description":"whether extradition will be asked for","type":"boolean"},"lastSeen":{"additionalProperties":false,"type":"object","required":["name","country"],"properties":{"name":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"place as its source names it","type":"string"},"country":{"pattern":"^[A-Z]{2}$","description":"country","type":"string"},"point":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"border crossing, port, airport or town, by its stable id","x-code-list":"border-point","type":"string"},"position":{"additionalProperties":false,"type":"object","required":["latitude","longitude","uncertainty"],"properties":{"latitude":{"minimum":-90,"maximum":90,"description":"WGS 84, degrees","type":"number"},"longitude":{"minimum":-180,"maximum":180,"description":"WGS 84, degrees","type":"number"},"uncertainty":{"exclusiveMinimum":0,"maximum":1000000,"description":"radius in metres; a point without it says too much","type":"number"}}}}}}},"money":{"additionalProperties":false,"type":"object","required":["instruments","amounts"],"properties":{"instruments":{"minItems":1,"maxItems":10,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"bank, hawala, cash courier, crypto …","x-code-list":"money-instrument","type":"string"}},"amounts":{"minItems":1,"maxItems":50,"type":"array","items":{"additionalProperties":false,"type":"object","required":["amount","currency"],"properties":{"amount":{"exclusiveMinimum":0,"maximum":1000000000000000,"description":"in whole units of the currency","type":"number"},"currency":{"pattern":"^[A-Z]{3}$","description":"ISO 4217","type":"string"}}}},"typology":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"structuring, trade mispricing …","x-code-list":"money-typology","type":"string"},"from":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"beginning of the period","type":"string"},"until":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"end of the period","type":"string"}}},"relatesTo":{"minItems":1,"maxItems":50,"type":"array","items":{"additionalProperties":false,"type":"object","required":["reference","relation"],"properties":{"reference":{"pattern":"^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$","description":"another alert","type":"string"},"relation":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"same case, answers …","x-code-list":"alert-relation","type":"string"}}}},"narrative":{"minItems":1,"maxItems":10,"type":"array","items":{"additionalProperties":false,"type":"object","required":["lang","text"],"properties":{"lang":{"pattern":"^[a-z]{2,3}(-[A-Z][a-z]{3})?$","description":"language of the text; the original is the authentic one","type":"string"},"text":{"minLength":1,"maxLength":20000,"pattern":"\\S","description":"what happened","type":"string"}}}},"evaluation":{"additionalProperties":false,"type":"object","required":["scheme","source","information"],"properties":{"scheme":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"how source and information are graded","x-code-list":"evaluation-scheme","type":"string"},"source":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"A … X","x-code-list":"evaluation-source","type":"string"},"information":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"1 … 4","x-code-list":"evaluation-information","type":"string"}}},"handling":{"additionalProperties":false,"type":"object","required":["tlp","audience"],"properties":{"tlp":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"RED, AMBER+STRICT, AMBER, GREEN, CLEAR","x-code-list":"tlp","type":"string"},"audience":{"maxItems":32,"uniqueItems":true,"type":"array","items":{"pattern":"^[a-z][a-z0-9-]{0,31}$","description":"party that may read it besides the owner","type":"string"}},"codes":{"minItems":1,"maxItems":4,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"H0 … H3","x-code-list":"handling-code","type":"string"}},"conditions":{"minLength":1,"maxLength":1000,"pattern":"\\S","description":"other limits of use; needed with H3","type":"string"}}},"purpose":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"what it may be used for","x-code-list":"purpose","type":"string"},"legalBasis":{"minLength":1,"maxLength":500,"pattern":"\\S","description":"act and article","type":"string"},"retention":{"additionalProperties":false,"type":"object","required":["reviewOn","eraseOn"],"properties":{"reviewOn":{"pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"when the owner has to look whether it is still needed","type":"string"},"eraseOn":{"pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"when it is erased unless the owner renews it","type":"string"}}},"actionOnHit":{"additionalProperties":false,"type":"object","required":["measure"],"properties":{"measure":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"arrest, discreet check, specific check, inform","x-code-list":"action-on-hit","type":"string"},"instructions":{"minLength":1,"maxLength":1000,"pattern":"\\S","description":"what to look for, whom to call","type":"string"}}},"desk":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"duty desk to call; a desk, not a person","type":"string"},"exercise":{"description":"true for training: never linked with real alerts","type":"boolean"}}};
const pattern16 = new RegExp("^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$", "u");
const pattern17 = new RegExp("\\S", "u");
const pattern18 = new RegExp("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$", "u");
const pattern21 = new RegExp("^[A-Z]{2}$", "u");
const pattern33 = new RegExp("^[a-z]{2,3}(-[A-Z][a-z]{3})?$", "u");
const pattern41 = new RegExp("^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.№-]*$", "u");
const pattern45 = new RegExp("^\\+[0-9][0-9 ().-]{5,24}$", "u");
const pattern47 = new RegExp("^[0-9][0-9 /-]{12,24}$", "u");
const pattern57 = new RegExp("^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.-]*$", "u");
const pattern64 = new RegExp("^[0-9A-Za-z][0-9A-Za-z: /.-]*$", "u");
const pattern75 = new RegExp("^[0-9]{6,10}$", "u");
const pattern90 = new RegExp("^[A-Z]{3}$", "u");
const pattern109 = new RegExp("^[A-Z0-9][A-Z0-9-]{1,31}$", "u");
const pattern128 = new RegExp("^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$", "u");
const pattern136 = new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
const pattern141 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:qalqan:schema:alert:v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.persons === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "persons"},message:"must have required property '"+"persons"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.phones === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phones"},message:"must have required property '"+"phones"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.narrative === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "narrative"},message:"must have required property '"+"narrative"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.evaluation === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evaluation"},message:"must have required property '"+"evaluation"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.handling === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "handling"},message:"must have required property '"+"handling"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.purpose === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purpose"},message:"must have required property '"+"purpose"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.retention === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "retention"},message:"must have required property '"+"retention"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.desk === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "desk"},message:"must have required property '"+"desk"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.exercise === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exercise"},message:"must have required property '"+"exercise"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err14 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func2(data1) < 1){
const err15 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern17.test(data1)){
const err16 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.occurredOn !== undefined){
let data2 = data.occurredOn;
if(typeof data2 === "string"){
if(!pattern18.test(data2)){
const err18 = {instancePath:instancePath+"/occurredOn",schemaPath:"#/properties/occurredOn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/occurredOn",schemaPath:"#/properties/occurredOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.occurredUntil !== undefined){
let data3 = data.occurredUntil;
if(typeof data3 === "string"){
if(!pattern18.test(data3)){
const err20 = {instancePath:instancePath+"/occurredUntil",schemaPath:"#/properties/occurredUntil/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/occurredUntil",schemaPath:"#/properties/occurredUntil/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.place !== undefined){
let data4 = data.place;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
const err22 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data4.country === undefined){
const err23 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 in data4){
if(!((((key1 === "name") || (key1 === "country")) || (key1 === "point")) || (key1 === "position"))){
const err24 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data4.name !== undefined){
let data5 = data4.name;
if(typeof data5 === "string"){
if(func2(data5) > 200){
const err25 = {instancePath:instancePath+"/place/name",schemaPath:"#/properties/place/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func2(data5) < 1){
const err26 = {instancePath:instancePath+"/place/name",schemaPath:"#/properties/place/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern17.test(data5)){
const err27 = {instancePath:instancePath+"/place/name",schemaPath:"#/properties/place/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/place/name",schemaPath:"#/properties/place/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data4.country !== undefined){
let data6 = data4.country;
if(typeof data6 === "string"){
if(!pattern21.test(data6)){
const err29 = {instancePath:instancePath+"/place/country",schemaPath:"#/properties/place/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/place/country",schemaPath:"#/properties/place/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data4.point !== undefined){
let data7 = data4.point;
if(typeof data7 === "string"){
if(!pattern16.test(data7)){
const err31 = {instancePath:instancePath+"/place/point",schemaPath:"#/properties/place/properties/point/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/place/point",schemaPath:"#/properties/place/properties/point/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data4.position !== undefined){
let data8 = data4.position;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.latitude === undefined){
const err33 = {instancePath:instancePath+"/place/position",schemaPath:"#/properties/place/properties/position/required",keyword:"required",params:{missingProperty: "latitude"},message:"must have required property '"+"latitude"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data8.longitude === undefined){
const err34 = {instancePath:instancePath+"/place/position",schemaPath:"#/properties/place/properties/position/required",keyword:"required",params:{missingProperty: "longitude"},message:"must have required property '"+"longitude"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data8.uncertainty === undefined){
const err35 = {instancePath:instancePath+"/place/position",schemaPath:"#/properties/place/properties/position/required",keyword:"required",params:{missingProperty: "uncertainty"},message:"must have required property '"+"uncertainty"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key2 in data8){
if(!(((key2 === "latitude") || (key2 === "longitude")) || (key2 === "uncertainty"))){
const err36 = {instancePath:instancePath+"/place/position",schemaPath:"#/properties/place/properties/position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data8.latitude !== undefined){
let data9 = data8.latitude;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 90 || isNaN(data9)){
const err37 = {instancePath:instancePath+"/place/position/latitude",schemaPath:"#/properties/place/properties/position/properties/latitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data9 < -90 || isNaN(data9)){
const err38 = {instancePath:instancePath+"/place/position/latitude",schemaPath:"#/properties/place/properties/position/properties/latitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -90},message:"must be >= -90"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/place/position/latitude",schemaPath:"#/properties/place/properties/position/properties/latitude/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data8.longitude !== undefined){
let data10 = data8.longitude;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 180 || isNaN(data10)){
const err40 = {instancePath:instancePath+"/place/position/longitude",schemaPath:"#/properties/place/properties/position/properties/longitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180},message:"must be <= 180"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data10 < -180 || isNaN(data10)){
const err41 = {instancePath:instancePath+"/place/position/longitude",schemaPath:"#/properties/place/properties/position/properties/longitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -180},message:"must be >= -180"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/place/position/longitude",schemaPath:"#/properties/place/properties/position/properties/longitude/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data8.uncertainty !== undefined){
let data11 = data8.uncertainty;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000000 || isNaN(data11)){
const err43 = {instancePath:instancePath+"/place/position/uncertainty",schemaPath:"#/properties/place/properties/position/properties/uncertainty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data11 <= 0 || isNaN(data11)){
const err44 = {instancePath:instancePath+"/place/position/uncertainty",schemaPath:"#/properties/place/properties/position/properties/uncertainty/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/place/position/uncertainty",schemaPath:"#/properties/place/properties/position/properties/uncertainty/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/place/position",schemaPath:"#/properties/place/properties/position/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.route !== undefined){
let data12 = data.route;
if(Array.isArray(data12)){
if(data12.length > 30){
const err48 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data12.length < 1){
const err49 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.stage === undefined){
const err50 = {instancePath:instancePath+"/route/" + i0,schemaPath:"#/properties/route/items/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data13.certainty === undefined){
const err51 = {instancePath:instancePath+"/route/" + i0,schemaPath:"#/properties/route/items/required",keyword:"required",params:{missingProperty: "certainty"},message:"must have required property '"+"certainty"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data13.place === undefined){
const err52 = {instancePath:instancePath+"/route/" + i0,schemaPath:"#/properties/route/items/required",keyword:"required",params:{missingProperty: "place"},message:"must have required property '"+"place"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key3 in data13){
if(!((((key3 === "stage") || (key3 === "certainty")) || (key3 === "place")) || (key3 === "on"))){
const err53 = {instancePath:instancePath+"/route/" + i0,schemaPath:"#/properties/route/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data13.stage !== undefined){
let data14 = data13.stage;
if(typeof data14 === "string"){
if(!pattern16.test(data14)){
const err54 = {instancePath:instancePath+"/route/" + i0+"/stage",schemaPath:"#/properties/route/items/properties/stage/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/route/" + i0+"/stage",schemaPath:"#/properties/route/items/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data13.certainty !== undefined){
let data15 = data13.certainty;
if(typeof data15 === "string"){
if(!pattern16.test(data15)){
const err56 = {instancePath:instancePath+"/route/" + i0+"/certainty",schemaPath:"#/properties/route/items/properties/certainty/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/route/" + i0+"/certainty",schemaPath:"#/properties/route/items/properties/certainty/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data13.place !== undefined){
let data16 = data13.place;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.name === undefined){
const err58 = {instancePath:instancePath+"/route/" + i0+"/place",schemaPath:"#/properties/route/items/properties/place/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data16.country === undefined){
const err59 = {instancePath:instancePath+"/route/" + i0+"/place",schemaPath:"#/properties/route/items/properties/place/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key4 in data16){
if(!((((key4 === "name") || (key4 === "country")) || (key4 === "point")) || (key4 === "position"))){
const err60 = {instancePath:instancePath+"/route/" + i0+"/place",schemaPath:"#/properties/route/items/properties/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data16.name !== undefined){
let data17 = data16.name;
if(typeof data17 === "string"){
if(func2(data17) > 200){
const err61 = {instancePath:instancePath+"/route/" + i0+"/place/name",schemaPath:"#/properties/route/items/properties/place/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(func2(data17) < 1){
const err62 = {instancePath:instancePath+"/route/" + i0+"/place/name",schemaPath:"#/properties/route/items/properties/place/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!pattern17.test(data17)){
const err63 = {instancePath:instancePath+"/route/" + i0+"/place/name",schemaPath:"#/properties/route/items/properties/place/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/route/" + i0+"/place/name",schemaPath:"#/properties/route/items/properties/place/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data16.country !== undefined){
let data18 = data16.country;
if(typeof data18 === "string"){
if(!pattern21.test(data18)){
const err65 = {instancePath:instancePath+"/route/" + i0+"/place/country",schemaPath:"#/properties/route/items/properties/place/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/route/" + i0+"/place/country",schemaPath:"#/properties/route/items/properties/place/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data16.point !== undefined){
let data19 = data16.point;
if(typeof data19 === "string"){
if(!pattern16.test(data19)){
const err67 = {instancePath:instancePath+"/route/" + i0+"/place/point",schemaPath:"#/properties/route/items/properties/place/properties/point/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/route/" + i0+"/place/point",schemaPath:"#/properties/route/items/properties/place/properties/point/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data16.position !== undefined){
let data20 = data16.position;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.latitude === undefined){
const err69 = {instancePath:instancePath+"/route/" + i0+"/place/position",schemaPath:"#/properties/route/items/properties/place/properties/position/required",keyword:"required",params:{missingProperty: "latitude"},message:"must have required property '"+"latitude"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data20.longitude === undefined){
const err70 = {instancePath:instancePath+"/route/" + i0+"/place/position",schemaPath:"#/properties/route/items/properties/place/properties/position/required",keyword:"required",params:{missingProperty: "longitude"},message:"must have required property '"+"longitude"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data20.uncertainty === undefined){
const err71 = {instancePath:instancePath+"/route/" + i0+"/place/position",schemaPath:"#/properties/route/items/properties/place/properties/position/required",keyword:"required",params:{missingProperty: "uncertainty"},message:"must have required property '"+"uncertainty"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key5 in data20){
if(!(((key5 === "latitude") || (key5 === "longitude")) || (key5 === "uncertainty"))){
const err72 = {instancePath:instancePath+"/route/" + i0+"/place/position",schemaPath:"#/properties/route/items/properties/place/properties/position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data20.latitude !== undefined){
let data21 = data20.latitude;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 90 || isNaN(data21)){
const err73 = {instancePath:instancePath+"/route/" + i0+"/place/position/latitude",schemaPath:"#/properties/route/items/properties/place/properties/position/properties/latitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data21 < -90 || isNaN(data21)){
const err74 = {instancePath:instancePath+"/route/" + i0+"/place/position/latitude",schemaPath:"#/properties/route/items/properties/place/properties/position/properties/latitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -90},message:"must be >= -90"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/route/" + i0+"/place/position/latitude",schemaPath:"#/properties/route/items/properties/place/properties/position/properties/latitude/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data20.longitude !== undefined){
let data22 = data20.longitude;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 180 || isNaN(data22)){
const err76 = {instancePath:instancePath+"/route/" + i0+"/place/position/longitude",schemaPath:"#/properties/route/items/properties/place/properties/position/properties/longitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180},message:"must be <= 180"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data22 < -180 || isNaN(data22)){
const err77 = {instancePath:instancePath+"/route/" + i0+"/place/position/longitude",schemaPath:"#/properties/route/items/properties/place/properties/position/properties/longitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -180},message:"must be >= -180"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/route/" + i0+"/place/position/longitude",schemaPath:"#/properties/route/items/properties/place/properties/position/properties/longitude/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data20.uncertainty !== undefined){
let data23 = data20.uncertainty;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 1000000 || isNaN(data23)){
const err79 = {instancePath:instancePath+"/route/" + i0+"/place/position/uncertainty",schemaPath:"#/properties/route/items/properties/place/properties/position/properties/uncertainty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data23 <= 0 || isNaN(data23)){
const err80 = {instancePath:instancePath+"/route/" + i0+"/place/position/uncertainty",schemaPath:"#/properties/route/items/properties/place/properties/position/properties/uncertainty/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/route/" + i0+"/place/position/uncertainty",schemaPath:"#/properties/route/items/properties/place/properties/position/properties/uncertainty/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/route/" + i0+"/place/position",schemaPath:"#/properties/route/items/properties/place/properties/position/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/route/" + i0+"/place",schemaPath:"#/properties/route/items/properties/place/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data13.on !== undefined){
let data24 = data13.on;
if(typeof data24 === "string"){
if(!pattern18.test(data24)){
const err84 = {instancePath:instancePath+"/route/" + i0+"/on",schemaPath:"#/properties/route/items/properties/on/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/route/" + i0+"/on",schemaPath:"#/properties/route/items/properties/on/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/route/" + i0,schemaPath:"#/properties/route/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.persons !== undefined){
let data25 = data.persons;
if(Array.isArray(data25)){
if(data25.length > 50){
const err88 = {instancePath:instancePath+"/persons",schemaPath:"#/properties/persons/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
let data26 = data25[i1];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.role === undefined){
const err89 = {instancePath:instancePath+"/persons/" + i1,schemaPath:"#/properties/persons/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data26.names === undefined){
const err90 = {instancePath:instancePath+"/persons/" + i1,schemaPath:"#/properties/persons/items/required",keyword:"required",params:{missingProperty: "names"},message:"must have required property '"+"names"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
for(const key6 in data26){
if(!(func1.call(schema32.properties.persons.items.properties, key6))){
const err91 = {instancePath:instancePath+"/persons/" + i1,schemaPath:"#/properties/persons/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data26.role !== undefined){
let data27 = data26.role;
if(typeof data27 === "string"){
if(!pattern16.test(data27)){
const err92 = {instancePath:instancePath+"/persons/" + i1+"/role",schemaPath:"#/properties/persons/items/properties/role/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/persons/" + i1+"/role",schemaPath:"#/properties/persons/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data26.certainty !== undefined){
let data28 = data26.certainty;
if(typeof data28 === "string"){
if(!pattern16.test(data28)){
const err94 = {instancePath:instancePath+"/persons/" + i1+"/certainty",schemaPath:"#/properties/persons/items/properties/certainty/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/persons/" + i1+"/certainty",schemaPath:"#/properties/persons/items/properties/certainty/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data26.names !== undefined){
let data29 = data26.names;
if(Array.isArray(data29)){
if(data29.length > 20){
const err96 = {instancePath:instancePath+"/persons/" + i1+"/names",schemaPath:"#/properties/persons/items/properties/names/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data29.length < 1){
const err97 = {instancePath:instancePath+"/persons/" + i1+"/names",schemaPath:"#/properties/persons/items/properties/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
let data30 = data29[i2];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.text === undefined){
const err98 = {instancePath:instancePath+"/persons/" + i1+"/names/" + i2,schemaPath:"#/properties/persons/items/properties/names/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
for(const key7 in data30){
if(!(((key7 === "text") || (key7 === "kind")) || (key7 === "lang"))){
const err99 = {instancePath:instancePath+"/persons/" + i1+"/names/" + i2,schemaPath:"#/properties/persons/items/properties/names/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data30.text !== undefined){
let data31 = data30.text;
if(typeof data31 === "string"){
if(func2(data31) > 200){
const err100 = {instancePath:instancePath+"/persons/" + i1+"/names/" + i2+"/text",schemaPath:"#/properties/persons/items/properties/names/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(func2(data31) < 1){
const err101 = {instancePath:instancePath+"/persons/" + i1+"/names/" + i2+"/text",schemaPath:"#/properties/persons/items/properties/names/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(!pattern17.test(data31)){
const err102 = {instancePath:instancePath+"/persons/" + i1+"/names/" + i2+"/text",schemaPath:"#/properties/persons/items/properties/names/items/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/persons/" + i1+"/names/" + i2+"/text",schemaPath:"#/properties/persons/items/properties/names/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data30.kind !== undefined){
let data32 = data30.kind;
if(typeof data32 === "string"){
if(!pattern16.test(data32)){
const err104 = {instancePath:instancePath+"/persons/" + i1+"/names/" + i2+"/kind",schemaPath:"#/properties/persons/items/properties/names/items/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/persons/" + i1+"/names/" + i2+"/kind",schemaPath:"#/properties/persons/items/properties/names/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data30.lang !== undefined){
let data33 = data30.lang;
if(typeof data33 === "string"){
if(!pattern33.test(data33)){
const err106 = {instancePath:instancePath+"/persons/" + i1+"/names/" + i2+"/lang",schemaPath:"#/properties/persons/items/properties/names/items/properties/lang/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Z][a-z]{3})?$"+"\""};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/persons/" + i1+"/names/" + i2+"/lang",schemaPath:"#/properties/persons/items/properties/names/items/properties/lang/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/persons/" + i1+"/names/" + i2,schemaPath:"#/properties/persons/items/properties/names/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/persons/" + i1+"/names",schemaPath:"#/properties/persons/items/properties/names/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data26.birthDate !== undefined){
let data34 = data26.birthDate;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.value === undefined){
const err110 = {instancePath:instancePath+"/persons/" + i1+"/birthDate",schemaPath:"#/properties/persons/items/properties/birthDate/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data34.precision === undefined){
const err111 = {instancePath:instancePath+"/persons/" + i1+"/birthDate",schemaPath:"#/properties/persons/items/properties/birthDate/required",keyword:"required",params:{missingProperty: "precision"},message:"must have required property '"+"precision"+"'"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
for(const key8 in data34){
if(!(((key8 === "value") || (key8 === "precision")) || (key8 === "conventional"))){
const err112 = {instancePath:instancePath+"/persons/" + i1+"/birthDate",schemaPath:"#/properties/persons/items/properties/birthDate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data34.value !== undefined){
let data35 = data34.value;
if(typeof data35 === "string"){
if(!pattern18.test(data35)){
const err113 = {instancePath:instancePath+"/persons/" + i1+"/birthDate/value",schemaPath:"#/properties/persons/items/properties/birthDate/properties/value/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/persons/" + i1+"/birthDate/value",schemaPath:"#/properties/persons/items/properties/birthDate/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data34.precision !== undefined){
let data36 = data34.precision;
if(typeof data36 === "string"){
if(!pattern16.test(data36)){
const err115 = {instancePath:instancePath+"/persons/" + i1+"/birthDate/precision",schemaPath:"#/properties/persons/items/properties/birthDate/properties/precision/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/persons/" + i1+"/birthDate/precision",schemaPath:"#/properties/persons/items/properties/birthDate/properties/precision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data34.conventional !== undefined){
if(typeof data34.conventional !== "boolean"){
const err117 = {instancePath:instancePath+"/persons/" + i1+"/birthDate/conventional",schemaPath:"#/properties/persons/items/properties/birthDate/properties/conventional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/persons/" + i1+"/birthDate",schemaPath:"#/properties/persons/items/properties/birthDate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data26.birthPlace !== undefined){
let data38 = data26.birthPlace;
if(typeof data38 === "string"){
if(func2(data38) > 200){
const err119 = {instancePath:instancePath+"/persons/" + i1+"/birthPlace",schemaPath:"#/properties/persons/items/properties/birthPlace/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(func2(data38) < 1){
const err120 = {instancePath:instancePath+"/persons/" + i1+"/birthPlace",schemaPath:"#/properties/persons/items/properties/birthPlace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(!pattern17.test(data38)){
const err121 = {instancePath:instancePath+"/persons/" + i1+"/birthPlace",schemaPath:"#/properties/persons/items/properties/birthPlace/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/persons/" + i1+"/birthPlace",schemaPath:"#/properties/persons/items/properties/birthPlace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data26.sex !== undefined){
let data39 = data26.sex;
if(typeof data39 === "string"){
if(!pattern16.test(data39)){
const err123 = {instancePath:instancePath+"/persons/" + i1+"/sex",schemaPath:"#/properties/persons/items/properties/sex/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/persons/" + i1+"/sex",schemaPath:"#/properties/persons/items/properties/sex/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data26.nationalities !== undefined){
let data40 = data26.nationalities;
if(Array.isArray(data40)){
if(data40.length > 5){
const err125 = {instancePath:instancePath+"/persons/" + i1+"/nationalities",schemaPath:"#/properties/persons/items/properties/nationalities/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
const len3 = data40.length;
for(let i3=0; i3<len3; i3++){
let data41 = data40[i3];
if(typeof data41 === "string"){
if(!pattern21.test(data41)){
const err126 = {instancePath:instancePath+"/persons/" + i1+"/nationalities/" + i3,schemaPath:"#/properties/persons/items/properties/nationalities/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/persons/" + i1+"/nationalities/" + i3,schemaPath:"#/properties/persons/items/properties/nationalities/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
let i4 = data40.length;
let j0;
if(i4 > 1){
const indices0 = {};
for(;i4--;){
let item0 = data40[i4];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err128 = {instancePath:instancePath+"/persons/" + i1+"/nationalities",schemaPath:"#/properties/persons/items/properties/nationalities/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i4+" are identical)"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
break;
}
indices0[item0] = i4;
}
}
}
else {
const err129 = {instancePath:instancePath+"/persons/" + i1+"/nationalities",schemaPath:"#/properties/persons/items/properties/nationalities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data26.documents !== undefined){
let data42 = data26.documents;
if(Array.isArray(data42)){
if(data42.length > 20){
const err130 = {instancePath:instancePath+"/persons/" + i1+"/documents",schemaPath:"#/properties/persons/items/properties/documents/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
const len4 = data42.length;
for(let i5=0; i5<len4; i5++){
let data43 = data42[i5];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.type === undefined){
const err131 = {instancePath:instancePath+"/persons/" + i1+"/documents/" + i5,schemaPath:"#/properties/persons/items/properties/documents/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data43.country === undefined){
const err132 = {instancePath:instancePath+"/persons/" + i1+"/documents/" + i5,schemaPath:"#/properties/persons/items/properties/documents/items/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data43.number === undefined){
const err133 = {instancePath:instancePath+"/persons/" + i1+"/documents/" + i5,schemaPath:"#/properties/persons/items/properties/documents/items/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
for(const key9 in data43){
if(!(((((key9 === "type") || (key9 === "country")) || (key9 === "number")) || (key9 === "expiresOn")) || (key9 === "authenticity"))){
const err134 = {instancePath:instancePath+"/persons/" + i1+"/documents/" + i5,schemaPath:"#/properties/persons/items/properties/documents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data43.type !== undefined){
let data44 = data43.type;
if(typeof data44 === "string"){
if(!pattern16.test(data44)){
const err135 = {instancePath:instancePath+"/persons/" + i1+"/documents/" + i5+"/type",schemaPath:"#/properties/persons/items/properties/documents/items/properties/type/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/persons/" + i1+"/documents/" + i5+"/type",schemaPath:"#/properties/persons/items/properties/documents/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data43.country !== undefined){
let data45 = data43.country;
if(typeof data45 === "string"){
if(!pattern21.test(data45)){
const err137 = {instancePath:instancePath+"/persons/" + i1+"/documents/" + i5+"/country",schemaPath:"#/properties/persons/items/properties/documents/items/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/persons/" + i1+"/documents/" + i5+"/country",schemaPath:"#/properties/persons/items/properties/documents/items/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data43.number !== undefined){
let data46 = data43.number;
if(typeof data46 === "string"){
if(func2(data46) > 32){
const err139 = {instancePath:instancePath+"/persons/" + i1+"/documents/" + i5+"/number",schemaPath:"#/properties/persons/items/properties/documents/items/properties/number/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(func2(data46) < 3){
const err140 = {instancePath:instancePath+"/persons/" + i1+"/documents/" + i5+"/number",schemaPath:"#/properties/persons/items/properties/documents/items/properties/number/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(!pattern41.test(data46)){
const err141 = {instancePath:instancePath+"/persons/" + i1+"/documents/" + i5+"/number",schemaPath:"#/properties/persons/items/properties/documents/items/properties/number/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.№-]*$"},message:"must match pattern \""+"^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.№-]*$"+"\""};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/persons/" + i1+"/documents/" + i5+"/number",schemaPath:"#/properties/persons/items/properties/documents/items/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data43.expiresOn !== undefined){
let data47 = data43.expiresOn;
if(typeof data47 === "string"){
if(!pattern18.test(data47)){
const err143 = {instancePath:instancePath+"/persons/" + i1+"/documents/" + i5+"/expiresOn",schemaPath:"#/properties/persons/items/properties/documents/items/properties/expiresOn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/persons/" + i1+"/documents/" + i5+"/expiresOn",schemaPath:"#/properties/persons/items/properties/documents/items/properties/expiresOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data43.authenticity !== undefined){
let data48 = data43.authenticity;
if(typeof data48 === "string"){
if(!pattern16.test(data48)){
const err145 = {instancePath:instancePath+"/persons/" + i1+"/documents/" + i5+"/authenticity",schemaPath:"#/properties/persons/items/properties/documents/items/properties/authenticity/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/persons/" + i1+"/documents/" + i5+"/authenticity",schemaPath:"#/properties/persons/items/properties/documents/items/properties/authenticity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/persons/" + i1+"/documents/" + i5,schemaPath:"#/properties/persons/items/properties/documents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/persons/" + i1+"/documents",schemaPath:"#/properties/persons/items/properties/documents/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data26.marks !== undefined){
let data49 = data26.marks;
if(typeof data49 === "string"){
if(func2(data49) > 500){
const err149 = {instancePath:instancePath+"/persons/" + i1+"/marks",schemaPath:"#/properties/persons/items/properties/marks/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(func2(data49) < 1){
const err150 = {instancePath:instancePath+"/persons/" + i1+"/marks",schemaPath:"#/properties/persons/items/properties/marks/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(!pattern17.test(data49)){
const err151 = {instancePath:instancePath+"/persons/" + i1+"/marks",schemaPath:"#/properties/persons/items/properties/marks/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/persons/" + i1+"/marks",schemaPath:"#/properties/persons/items/properties/marks/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/persons/" + i1,schemaPath:"#/properties/persons/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/persons",schemaPath:"#/properties/persons/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data.phones !== undefined){
let data50 = data.phones;
if(Array.isArray(data50)){
if(data50.length > 100){
const err155 = {instancePath:instancePath+"/phones",schemaPath:"#/properties/phones/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
const len5 = data50.length;
for(let i6=0; i6<len5; i6++){
let data51 = data50[i6];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.number === undefined){
const err156 = {instancePath:instancePath+"/phones/" + i6,schemaPath:"#/properties/phones/items/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
for(const key10 in data51){
if(!((key10 === "number") || (key10 === "note"))){
const err157 = {instancePath:instancePath+"/phones/" + i6,schemaPath:"#/properties/phones/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data51.number !== undefined){
let data52 = data51.number;
if(typeof data52 === "string"){
if(!pattern45.test(data52)){
const err158 = {instancePath:instancePath+"/phones/" + i6+"/number",schemaPath:"#/properties/phones/items/properties/number/pattern",keyword:"pattern",params:{pattern: "^\\+[0-9][0-9 ().-]{5,24}$"},message:"must match pattern \""+"^\\+[0-9][0-9 ().-]{5,24}$"+"\""};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/phones/" + i6+"/number",schemaPath:"#/properties/phones/items/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data51.note !== undefined){
let data53 = data51.note;
if(typeof data53 === "string"){
if(func2(data53) > 200){
const err160 = {instancePath:instancePath+"/phones/" + i6+"/note",schemaPath:"#/properties/phones/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(func2(data53) < 1){
const err161 = {instancePath:instancePath+"/phones/" + i6+"/note",schemaPath:"#/properties/phones/items/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(!pattern17.test(data53)){
const err162 = {instancePath:instancePath+"/phones/" + i6+"/note",schemaPath:"#/properties/phones/items/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/phones/" + i6+"/note",schemaPath:"#/properties/phones/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/phones/" + i6,schemaPath:"#/properties/phones/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/phones",schemaPath:"#/properties/phones/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data.devices !== undefined){
let data54 = data.devices;
if(Array.isArray(data54)){
if(data54.length > 100){
const err166 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data54.length < 1){
const err167 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
const len6 = data54.length;
for(let i7=0; i7<len6; i7++){
let data55 = data54[i7];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.imei === undefined){
const err168 = {instancePath:instancePath+"/devices/" + i7,schemaPath:"#/properties/devices/items/required",keyword:"required",params:{missingProperty: "imei"},message:"must have required property '"+"imei"+"'"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
for(const key11 in data55){
if(!((key11 === "imei") || (key11 === "note"))){
const err169 = {instancePath:instancePath+"/devices/" + i7,schemaPath:"#/properties/devices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data55.imei !== undefined){
let data56 = data55.imei;
if(typeof data56 === "string"){
if(!pattern47.test(data56)){
const err170 = {instancePath:instancePath+"/devices/" + i7+"/imei",schemaPath:"#/properties/devices/items/properties/imei/pattern",keyword:"pattern",params:{pattern: "^[0-9][0-9 /-]{12,24}$"},message:"must match pattern \""+"^[0-9][0-9 /-]{12,24}$"+"\""};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/devices/" + i7+"/imei",schemaPath:"#/properties/devices/items/properties/imei/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data55.note !== undefined){
let data57 = data55.note;
if(typeof data57 === "string"){
if(func2(data57) > 200){
const err172 = {instancePath:instancePath+"/devices/" + i7+"/note",schemaPath:"#/properties/devices/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(func2(data57) < 1){
const err173 = {instancePath:instancePath+"/devices/" + i7+"/note",schemaPath:"#/properties/devices/items/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(!pattern17.test(data57)){
const err174 = {instancePath:instancePath+"/devices/" + i7+"/note",schemaPath:"#/properties/devices/items/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/devices/" + i7+"/note",schemaPath:"#/properties/devices/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/devices/" + i7,schemaPath:"#/properties/devices/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data.conveyances !== undefined){
let data58 = data.conveyances;
if(Array.isArray(data58)){
if(data58.length > 50){
const err178 = {instancePath:instancePath+"/conveyances",schemaPath:"#/properties/conveyances/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data58.length < 1){
const err179 = {instancePath:instancePath+"/conveyances",schemaPath:"#/properties/conveyances/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
const len7 = data58.length;
for(let i8=0; i8<len7; i8++){
let data59 = data58[i8];
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.mode === undefined){
const err180 = {instancePath:instancePath+"/conveyances/" + i8,schemaPath:"#/properties/conveyances/items/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data59.type === undefined){
const err181 = {instancePath:instancePath+"/conveyances/" + i8,schemaPath:"#/properties/conveyances/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data59.identifiers === undefined){
const err182 = {instancePath:instancePath+"/conveyances/" + i8,schemaPath:"#/properties/conveyances/items/required",keyword:"required",params:{missingProperty: "identifiers"},message:"must have required property '"+"identifiers"+"'"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
for(const key12 in data59){
if(!(func1.call(schema32.properties.conveyances.items.properties, key12))){
const err183 = {instancePath:instancePath+"/conveyances/" + i8,schemaPath:"#/properties/conveyances/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data59.mode !== undefined){
let data60 = data59.mode;
if(typeof data60 === "string"){
if(!pattern16.test(data60)){
const err184 = {instancePath:instancePath+"/conveyances/" + i8+"/mode",schemaPath:"#/properties/conveyances/items/properties/mode/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/conveyances/" + i8+"/mode",schemaPath:"#/properties/conveyances/items/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data59.type !== undefined){
let data61 = data59.type;
if(typeof data61 === "string"){
if(!pattern16.test(data61)){
const err186 = {instancePath:instancePath+"/conveyances/" + i8+"/type",schemaPath:"#/properties/conveyances/items/properties/type/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/conveyances/" + i8+"/type",schemaPath:"#/properties/conveyances/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data59.status !== undefined){
let data62 = data59.status;
if(typeof data62 === "string"){
if(!pattern16.test(data62)){
const err188 = {instancePath:instancePath+"/conveyances/" + i8+"/status",schemaPath:"#/properties/conveyances/items/properties/status/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/conveyances/" + i8+"/status",schemaPath:"#/properties/conveyances/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data59.make !== undefined){
let data63 = data59.make;
if(typeof data63 === "string"){
if(func2(data63) > 100){
const err190 = {instancePath:instancePath+"/conveyances/" + i8+"/make",schemaPath:"#/properties/conveyances/items/properties/make/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(func2(data63) < 1){
const err191 = {instancePath:instancePath+"/conveyances/" + i8+"/make",schemaPath:"#/properties/conveyances/items/properties/make/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(!pattern17.test(data63)){
const err192 = {instancePath:instancePath+"/conveyances/" + i8+"/make",schemaPath:"#/properties/conveyances/items/properties/make/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
else {
const err193 = {instancePath:instancePath+"/conveyances/" + i8+"/make",schemaPath:"#/properties/conveyances/items/properties/make/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data59.model !== undefined){
let data64 = data59.model;
if(typeof data64 === "string"){
if(func2(data64) > 100){
const err194 = {instancePath:instancePath+"/conveyances/" + i8+"/model",schemaPath:"#/properties/conveyances/items/properties/model/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(func2(data64) < 1){
const err195 = {instancePath:instancePath+"/conveyances/" + i8+"/model",schemaPath:"#/properties/conveyances/items/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(!pattern17.test(data64)){
const err196 = {instancePath:instancePath+"/conveyances/" + i8+"/model",schemaPath:"#/properties/conveyances/items/properties/model/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/conveyances/" + i8+"/model",schemaPath:"#/properties/conveyances/items/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data59.colour !== undefined){
let data65 = data59.colour;
if(typeof data65 === "string"){
if(func2(data65) > 60){
const err198 = {instancePath:instancePath+"/conveyances/" + i8+"/colour",schemaPath:"#/properties/conveyances/items/properties/colour/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(func2(data65) < 1){
const err199 = {instancePath:instancePath+"/conveyances/" + i8+"/colour",schemaPath:"#/properties/conveyances/items/properties/colour/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(!pattern17.test(data65)){
const err200 = {instancePath:instancePath+"/conveyances/" + i8+"/colour",schemaPath:"#/properties/conveyances/items/properties/colour/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/conveyances/" + i8+"/colour",schemaPath:"#/properties/conveyances/items/properties/colour/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data59.identifiers !== undefined){
let data66 = data59.identifiers;
if(Array.isArray(data66)){
if(data66.length > 20){
const err202 = {instancePath:instancePath+"/conveyances/" + i8+"/identifiers",schemaPath:"#/properties/conveyances/items/properties/identifiers/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
const len8 = data66.length;
for(let i9=0; i9<len8; i9++){
let data67 = data66[i9];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.scheme === undefined){
const err203 = {instancePath:instancePath+"/conveyances/" + i8+"/identifiers/" + i9,schemaPath:"#/properties/conveyances/items/properties/identifiers/items/required",keyword:"required",params:{missingProperty: "scheme"},message:"must have required property '"+"scheme"+"'"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data67.value === undefined){
const err204 = {instancePath:instancePath+"/conveyances/" + i8+"/identifiers/" + i9,schemaPath:"#/properties/conveyances/items/properties/identifiers/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
for(const key13 in data67){
if(!(((key13 === "scheme") || (key13 === "country")) || (key13 === "value"))){
const err205 = {instancePath:instancePath+"/conveyances/" + i8+"/identifiers/" + i9,schemaPath:"#/properties/conveyances/items/properties/identifiers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data67.scheme !== undefined){
let data68 = data67.scheme;
if(typeof data68 === "string"){
if(!pattern16.test(data68)){
const err206 = {instancePath:instancePath+"/conveyances/" + i8+"/identifiers/" + i9+"/scheme",schemaPath:"#/properties/conveyances/items/properties/identifiers/items/properties/scheme/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/conveyances/" + i8+"/identifiers/" + i9+"/scheme",schemaPath:"#/properties/conveyances/items/properties/identifiers/items/properties/scheme/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data67.country !== undefined){
let data69 = data67.country;
if(typeof data69 === "string"){
if(!pattern21.test(data69)){
const err208 = {instancePath:instancePath+"/conveyances/" + i8+"/identifiers/" + i9+"/country",schemaPath:"#/properties/conveyances/items/properties/identifiers/items/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/conveyances/" + i8+"/identifiers/" + i9+"/country",schemaPath:"#/properties/conveyances/items/properties/identifiers/items/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data67.value !== undefined){
let data70 = data67.value;
if(typeof data70 === "string"){
if(func2(data70) > 40){
const err210 = {instancePath:instancePath+"/conveyances/" + i8+"/identifiers/" + i9+"/value",schemaPath:"#/properties/conveyances/items/properties/identifiers/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(func2(data70) < 2){
const err211 = {instancePath:instancePath+"/conveyances/" + i8+"/identifiers/" + i9+"/value",schemaPath:"#/properties/conveyances/items/properties/identifiers/items/properties/value/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(!pattern57.test(data70)){
const err212 = {instancePath:instancePath+"/conveyances/" + i8+"/identifiers/" + i9+"/value",schemaPath:"#/properties/conveyances/items/properties/identifiers/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.-]*$"},message:"must match pattern \""+"^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.-]*$"+"\""};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
else {
const err213 = {instancePath:instancePath+"/conveyances/" + i8+"/identifiers/" + i9+"/value",schemaPath:"#/properties/conveyances/items/properties/identifiers/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/conveyances/" + i8+"/identifiers/" + i9,schemaPath:"#/properties/conveyances/items/properties/identifiers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
else {
const err215 = {instancePath:instancePath+"/conveyances/" + i8+"/identifiers",schemaPath:"#/properties/conveyances/items/properties/identifiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data59.seals !== undefined){
let data71 = data59.seals;
if(Array.isArray(data71)){
if(data71.length > 50){
const err216 = {instancePath:instancePath+"/conveyances/" + i8+"/seals",schemaPath:"#/properties/conveyances/items/properties/seals/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
const len9 = data71.length;
for(let i10=0; i10<len9; i10++){
let data72 = data71[i10];
if(typeof data72 === "string"){
if(func2(data72) > 60){
const err217 = {instancePath:instancePath+"/conveyances/" + i8+"/seals/" + i10,schemaPath:"#/properties/conveyances/items/properties/seals/items/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(func2(data72) < 1){
const err218 = {instancePath:instancePath+"/conveyances/" + i8+"/seals/" + i10,schemaPath:"#/properties/conveyances/items/properties/seals/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(!pattern17.test(data72)){
const err219 = {instancePath:instancePath+"/conveyances/" + i8+"/seals/" + i10,schemaPath:"#/properties/conveyances/items/properties/seals/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = {instancePath:instancePath+"/conveyances/" + i8+"/seals/" + i10,schemaPath:"#/properties/conveyances/items/properties/seals/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
let i11 = data71.length;
let j1;
if(i11 > 1){
const indices1 = {};
for(;i11--;){
let item1 = data71[i11];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err221 = {instancePath:instancePath+"/conveyances/" + i8+"/seals",schemaPath:"#/properties/conveyances/items/properties/seals/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i11+" are identical)"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
break;
}
indices1[item1] = i11;
}
}
}
else {
const err222 = {instancePath:instancePath+"/conveyances/" + i8+"/seals",schemaPath:"#/properties/conveyances/items/properties/seals/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data59.note !== undefined){
let data73 = data59.note;
if(typeof data73 === "string"){
if(func2(data73) > 500){
const err223 = {instancePath:instancePath+"/conveyances/" + i8+"/note",schemaPath:"#/properties/conveyances/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(func2(data73) < 1){
const err224 = {instancePath:instancePath+"/conveyances/" + i8+"/note",schemaPath:"#/properties/conveyances/items/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(!pattern17.test(data73)){
const err225 = {instancePath:instancePath+"/conveyances/" + i8+"/note",schemaPath:"#/properties/conveyances/items/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/conveyances/" + i8+"/note",schemaPath:"#/properties/conveyances/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/conveyances/" + i8,schemaPath:"#/properties/conveyances/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
else {
const err228 = {instancePath:instancePath+"/conveyances",schemaPath:"#/properties/conveyances/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data.accounts !== undefined){
let data74 = data.accounts;
if(Array.isArray(data74)){
if(data74.length > 100){
const err229 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(data74.length < 1){
const err230 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
const len10 = data74.length;
for(let i12=0; i12<len10; i12++){
let data75 = data74[i12];
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.scheme === undefined){
const err231 = {instancePath:instancePath+"/accounts/" + i12,schemaPath:"#/properties/accounts/items/required",keyword:"required",params:{missingProperty: "scheme"},message:"must have required property '"+"scheme"+"'"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(data75.value === undefined){
const err232 = {instancePath:instancePath+"/accounts/" + i12,schemaPath:"#/properties/accounts/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
for(const key14 in data75){
if(!((((((key14 === "scheme") || (key14 === "country")) || (key14 === "bank")) || (key14 === "chain")) || (key14 === "value")) || (key14 === "note"))){
const err233 = {instancePath:instancePath+"/accounts/" + i12,schemaPath:"#/properties/accounts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data75.scheme !== undefined){
let data76 = data75.scheme;
if(typeof data76 === "string"){
if(!pattern16.test(data76)){
const err234 = {instancePath:instancePath+"/accounts/" + i12+"/scheme",schemaPath:"#/properties/accounts/items/properties/scheme/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
else {
const err235 = {instancePath:instancePath+"/accounts/" + i12+"/scheme",schemaPath:"#/properties/accounts/items/properties/scheme/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data75.country !== undefined){
let data77 = data75.country;
if(typeof data77 === "string"){
if(!pattern21.test(data77)){
const err236 = {instancePath:instancePath+"/accounts/" + i12+"/country",schemaPath:"#/properties/accounts/items/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
else {
const err237 = {instancePath:instancePath+"/accounts/" + i12+"/country",schemaPath:"#/properties/accounts/items/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data75.bank !== undefined){
let data78 = data75.bank;
if(typeof data78 === "string"){
if(func2(data78) > 200){
const err238 = {instancePath:instancePath+"/accounts/" + i12+"/bank",schemaPath:"#/properties/accounts/items/properties/bank/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(func2(data78) < 1){
const err239 = {instancePath:instancePath+"/accounts/" + i12+"/bank",schemaPath:"#/properties/accounts/items/properties/bank/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(!pattern17.test(data78)){
const err240 = {instancePath:instancePath+"/accounts/" + i12+"/bank",schemaPath:"#/properties/accounts/items/properties/bank/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/accounts/" + i12+"/bank",schemaPath:"#/properties/accounts/items/properties/bank/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data75.chain !== undefined){
let data79 = data75.chain;
if(typeof data79 === "string"){
if(!pattern16.test(data79)){
const err242 = {instancePath:instancePath+"/accounts/" + i12+"/chain",schemaPath:"#/properties/accounts/items/properties/chain/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
else {
const err243 = {instancePath:instancePath+"/accounts/" + i12+"/chain",schemaPath:"#/properties/accounts/items/properties/chain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data75.value !== undefined){
let data80 = data75.value;
if(typeof data80 === "string"){
if(func2(data80) > 128){
const err244 = {instancePath:instancePath+"/accounts/" + i12+"/value",schemaPath:"#/properties/accounts/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(func2(data80) < 4){
const err245 = {instancePath:instancePath+"/accounts/" + i12+"/value",schemaPath:"#/properties/accounts/items/properties/value/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(!pattern64.test(data80)){
const err246 = {instancePath:instancePath+"/accounts/" + i12+"/value",schemaPath:"#/properties/accounts/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z][0-9A-Za-z: /.-]*$"},message:"must match pattern \""+"^[0-9A-Za-z][0-9A-Za-z: /.-]*$"+"\""};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
else {
const err247 = {instancePath:instancePath+"/accounts/" + i12+"/value",schemaPath:"#/properties/accounts/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data75.note !== undefined){
let data81 = data75.note;
if(typeof data81 === "string"){
if(func2(data81) > 200){
const err248 = {instancePath:instancePath+"/accounts/" + i12+"/note",schemaPath:"#/properties/accounts/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(func2(data81) < 1){
const err249 = {instancePath:instancePath+"/accounts/" + i12+"/note",schemaPath:"#/properties/accounts/items/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(!pattern17.test(data81)){
const err250 = {instancePath:instancePath+"/accounts/" + i12+"/note",schemaPath:"#/properties/accounts/items/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
else {
const err251 = {instancePath:instancePath+"/accounts/" + i12+"/note",schemaPath:"#/properties/accounts/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
}
else {
const err252 = {instancePath:instancePath+"/accounts/" + i12,schemaPath:"#/properties/accounts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
else {
const err253 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data.substances !== undefined){
let data82 = data.substances;
if(Array.isArray(data82)){
if(data82.length > 50){
const err254 = {instancePath:instancePath+"/substances",schemaPath:"#/properties/substances/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(data82.length < 1){
const err255 = {instancePath:instancePath+"/substances",schemaPath:"#/properties/substances/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
const len11 = data82.length;
for(let i13=0; i13<len11; i13++){
let data83 = data82[i13];
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.test === undefined){
const err256 = {instancePath:instancePath+"/substances/" + i13,schemaPath:"#/properties/substances/items/required",keyword:"required",params:{missingProperty: "test"},message:"must have required property '"+"test"+"'"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
for(const key15 in data83){
if(!(func1.call(schema32.properties.substances.items.properties, key15))){
const err257 = {instancePath:instancePath+"/substances/" + i13,schemaPath:"#/properties/substances/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data83.drug !== undefined){
let data84 = data83.drug;
if(typeof data84 === "string"){
if(!pattern16.test(data84)){
const err258 = {instancePath:instancePath+"/substances/" + i13+"/drug",schemaPath:"#/properties/substances/items/properties/drug/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
else {
const err259 = {instancePath:instancePath+"/substances/" + i13+"/drug",schemaPath:"#/properties/substances/items/properties/drug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data83.precursor !== undefined){
let data85 = data83.precursor;
if(typeof data85 === "string"){
if(!pattern16.test(data85)){
const err260 = {instancePath:instancePath+"/substances/" + i13+"/precursor",schemaPath:"#/properties/substances/items/properties/precursor/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
else {
const err261 = {instancePath:instancePath+"/substances/" + i13+"/precursor",schemaPath:"#/properties/substances/items/properties/precursor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data83.quantity !== undefined){
let data86 = data83.quantity;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.amount === undefined){
const err262 = {instancePath:instancePath+"/substances/" + i13+"/quantity",schemaPath:"#/properties/substances/items/properties/quantity/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(data86.unit === undefined){
const err263 = {instancePath:instancePath+"/substances/" + i13+"/quantity",schemaPath:"#/properties/substances/items/properties/quantity/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(data86.basis === undefined){
const err264 = {instancePath:instancePath+"/substances/" + i13+"/quantity",schemaPath:"#/properties/substances/items/properties/quantity/required",keyword:"required",params:{missingProperty: "basis"},message:"must have required property '"+"basis"+"'"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
for(const key16 in data86){
if(!((((key16 === "amount") || (key16 === "unit")) || (key16 === "basis")) || (key16 === "asReported"))){
const err265 = {instancePath:instancePath+"/substances/" + i13+"/quantity",schemaPath:"#/properties/substances/items/properties/quantity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data86.amount !== undefined){
let data87 = data86.amount;
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 > 1000000000000 || isNaN(data87)){
const err266 = {instancePath:instancePath+"/substances/" + i13+"/quantity/amount",schemaPath:"#/properties/substances/items/properties/quantity/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(data87 <= 0 || isNaN(data87)){
const err267 = {instancePath:instancePath+"/substances/" + i13+"/quantity/amount",schemaPath:"#/properties/substances/items/properties/quantity/properties/amount/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
else {
const err268 = {instancePath:instancePath+"/substances/" + i13+"/quantity/amount",schemaPath:"#/properties/substances/items/properties/quantity/properties/amount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data86.unit !== undefined){
let data88 = data86.unit;
if(typeof data88 === "string"){
if(!pattern16.test(data88)){
const err269 = {instancePath:instancePath+"/substances/" + i13+"/quantity/unit",schemaPath:"#/properties/substances/items/properties/quantity/properties/unit/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
else {
const err270 = {instancePath:instancePath+"/substances/" + i13+"/quantity/unit",schemaPath:"#/properties/substances/items/properties/quantity/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data86.basis !== undefined){
let data89 = data86.basis;
if(typeof data89 === "string"){
if(!pattern16.test(data89)){
const err271 = {instancePath:instancePath+"/substances/" + i13+"/quantity/basis",schemaPath:"#/properties/substances/items/properties/quantity/properties/basis/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
else {
const err272 = {instancePath:instancePath+"/substances/" + i13+"/quantity/basis",schemaPath:"#/properties/substances/items/properties/quantity/properties/basis/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data86.asReported !== undefined){
let data90 = data86.asReported;
if(typeof data90 === "string"){
if(func2(data90) > 200){
const err273 = {instancePath:instancePath+"/substances/" + i13+"/quantity/asReported",schemaPath:"#/properties/substances/items/properties/quantity/properties/asReported/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(func2(data90) < 1){
const err274 = {instancePath:instancePath+"/substances/" + i13+"/quantity/asReported",schemaPath:"#/properties/substances/items/properties/quantity/properties/asReported/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(!pattern17.test(data90)){
const err275 = {instancePath:instancePath+"/substances/" + i13+"/quantity/asReported",schemaPath:"#/properties/substances/items/properties/quantity/properties/asReported/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
else {
const err276 = {instancePath:instancePath+"/substances/" + i13+"/quantity/asReported",schemaPath:"#/properties/substances/items/properties/quantity/properties/asReported/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
else {
const err277 = {instancePath:instancePath+"/substances/" + i13+"/quantity",schemaPath:"#/properties/substances/items/properties/quantity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data83.form !== undefined){
let data91 = data83.form;
if(typeof data91 === "string"){
if(!pattern16.test(data91)){
const err278 = {instancePath:instancePath+"/substances/" + i13+"/form",schemaPath:"#/properties/substances/items/properties/form/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
else {
const err279 = {instancePath:instancePath+"/substances/" + i13+"/form",schemaPath:"#/properties/substances/items/properties/form/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data83.test !== undefined){
let data92 = data83.test;
if(typeof data92 === "string"){
if(!pattern16.test(data92)){
const err280 = {instancePath:instancePath+"/substances/" + i13+"/test",schemaPath:"#/properties/substances/items/properties/test/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
else {
const err281 = {instancePath:instancePath+"/substances/" + i13+"/test",schemaPath:"#/properties/substances/items/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data83.purity !== undefined){
let data93 = data83.purity;
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 > 100 || isNaN(data93)){
const err282 = {instancePath:instancePath+"/substances/" + i13+"/purity",schemaPath:"#/properties/substances/items/properties/purity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if(data93 <= 0 || isNaN(data93)){
const err283 = {instancePath:instancePath+"/substances/" + i13+"/purity",schemaPath:"#/properties/substances/items/properties/purity/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
else {
const err284 = {instancePath:instancePath+"/substances/" + i13+"/purity",schemaPath:"#/properties/substances/items/properties/purity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data83.mark !== undefined){
let data94 = data83.mark;
if(typeof data94 === "string"){
if(func2(data94) > 200){
const err285 = {instancePath:instancePath+"/substances/" + i13+"/mark",schemaPath:"#/properties/substances/items/properties/mark/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(func2(data94) < 1){
const err286 = {instancePath:instancePath+"/substances/" + i13+"/mark",schemaPath:"#/properties/substances/items/properties/mark/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(!pattern17.test(data94)){
const err287 = {instancePath:instancePath+"/substances/" + i13+"/mark",schemaPath:"#/properties/substances/items/properties/mark/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
else {
const err288 = {instancePath:instancePath+"/substances/" + i13+"/mark",schemaPath:"#/properties/substances/items/properties/mark/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data83.declaredAs !== undefined){
let data95 = data83.declaredAs;
if(typeof data95 === "string"){
if(func2(data95) > 200){
const err289 = {instancePath:instancePath+"/substances/" + i13+"/declaredAs",schemaPath:"#/properties/substances/items/properties/declaredAs/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(func2(data95) < 1){
const err290 = {instancePath:instancePath+"/substances/" + i13+"/declaredAs",schemaPath:"#/properties/substances/items/properties/declaredAs/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(!pattern17.test(data95)){
const err291 = {instancePath:instancePath+"/substances/" + i13+"/declaredAs",schemaPath:"#/properties/substances/items/properties/declaredAs/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
else {
const err292 = {instancePath:instancePath+"/substances/" + i13+"/declaredAs",schemaPath:"#/properties/substances/items/properties/declaredAs/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data83.declaredHs !== undefined){
let data96 = data83.declaredHs;
if(typeof data96 === "string"){
if(!pattern75.test(data96)){
const err293 = {instancePath:instancePath+"/substances/" + i13+"/declaredHs",schemaPath:"#/properties/substances/items/properties/declaredHs/pattern",keyword:"pattern",params:{pattern: "^[0-9]{6,10}$"},message:"must match pattern \""+"^[0-9]{6,10}$"+"\""};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
else {
const err294 = {instancePath:instancePath+"/substances/" + i13+"/declaredHs",schemaPath:"#/properties/substances/items/properties/declaredHs/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
else {
const err295 = {instancePath:instancePath+"/substances/" + i13,schemaPath:"#/properties/substances/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
}
else {
const err296 = {instancePath:instancePath+"/substances",schemaPath:"#/properties/substances/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data.firearms !== undefined){
let data97 = data.firearms;
if(Array.isArray(data97)){
if(data97.length > 100){
const err297 = {instancePath:instancePath+"/firearms",schemaPath:"#/properties/firearms/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if(data97.length < 1){
const err298 = {instancePath:instancePath+"/firearms",schemaPath:"#/properties/firearms/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
const len12 = data97.length;
for(let i14=0; i14<len12; i14++){
let data98 = data97[i14];
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.type === undefined){
const err299 = {instancePath:instancePath+"/firearms/" + i14,schemaPath:"#/properties/firearms/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(data98.status === undefined){
const err300 = {instancePath:instancePath+"/firearms/" + i14,schemaPath:"#/properties/firearms/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if(data98.quantity === undefined){
const err301 = {instancePath:instancePath+"/firearms/" + i14,schemaPath:"#/properties/firearms/items/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
for(const key17 in data98){
if(!(func1.call(schema32.properties.firearms.items.properties, key17))){
const err302 = {instancePath:instancePath+"/firearms/" + i14,schemaPath:"#/properties/firearms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data98.type !== undefined){
let data99 = data98.type;
if(typeof data99 === "string"){
if(!pattern16.test(data99)){
const err303 = {instancePath:instancePath+"/firearms/" + i14+"/type",schemaPath:"#/properties/firearms/items/properties/type/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
else {
const err304 = {instancePath:instancePath+"/firearms/" + i14+"/type",schemaPath:"#/properties/firearms/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data98.status !== undefined){
let data100 = data98.status;
if(typeof data100 === "string"){
if(!pattern16.test(data100)){
const err305 = {instancePath:instancePath+"/firearms/" + i14+"/status",schemaPath:"#/properties/firearms/items/properties/status/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
else {
const err306 = {instancePath:instancePath+"/firearms/" + i14+"/status",schemaPath:"#/properties/firearms/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data98.quantity !== undefined){
let data101 = data98.quantity;
if(!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))){
const err307 = {instancePath:instancePath+"/firearms/" + i14+"/quantity",schemaPath:"#/properties/firearms/items/properties/quantity/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 > 1000000 || isNaN(data101)){
const err308 = {instancePath:instancePath+"/firearms/" + i14+"/quantity",schemaPath:"#/properties/firearms/items/properties/quantity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(data101 < 1 || isNaN(data101)){
const err309 = {instancePath:instancePath+"/firearms/" + i14+"/quantity",schemaPath:"#/properties/firearms/items/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
}
if(data98.make !== undefined){
let data102 = data98.make;
if(typeof data102 === "string"){
if(func2(data102) > 100){
const err310 = {instancePath:instancePath+"/firearms/" + i14+"/make",schemaPath:"#/properties/firearms/items/properties/make/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
if(func2(data102) < 1){
const err311 = {instancePath:instancePath+"/firearms/" + i14+"/make",schemaPath:"#/properties/firearms/items/properties/make/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if(!pattern17.test(data102)){
const err312 = {instancePath:instancePath+"/firearms/" + i14+"/make",schemaPath:"#/properties/firearms/items/properties/make/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
else {
const err313 = {instancePath:instancePath+"/firearms/" + i14+"/make",schemaPath:"#/properties/firearms/items/properties/make/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data98.model !== undefined){
let data103 = data98.model;
if(typeof data103 === "string"){
if(func2(data103) > 100){
const err314 = {instancePath:instancePath+"/firearms/" + i14+"/model",schemaPath:"#/properties/firearms/items/properties/model/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
if(func2(data103) < 1){
const err315 = {instancePath:instancePath+"/firearms/" + i14+"/model",schemaPath:"#/properties/firearms/items/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if(!pattern17.test(data103)){
const err316 = {instancePath:instancePath+"/firearms/" + i14+"/model",schemaPath:"#/properties/firearms/items/properties/model/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
else {
const err317 = {instancePath:instancePath+"/firearms/" + i14+"/model",schemaPath:"#/properties/firearms/items/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data98.calibre !== undefined){
let data104 = data98.calibre;
if(typeof data104 === "string"){
if(func2(data104) > 40){
const err318 = {instancePath:instancePath+"/firearms/" + i14+"/calibre",schemaPath:"#/properties/firearms/items/properties/calibre/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if(func2(data104) < 1){
const err319 = {instancePath:instancePath+"/firearms/" + i14+"/calibre",schemaPath:"#/properties/firearms/items/properties/calibre/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(!pattern17.test(data104)){
const err320 = {instancePath:instancePath+"/firearms/" + i14+"/calibre",schemaPath:"#/properties/firearms/items/properties/calibre/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
else {
const err321 = {instancePath:instancePath+"/firearms/" + i14+"/calibre",schemaPath:"#/properties/firearms/items/properties/calibre/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data98.serial !== undefined){
let data105 = data98.serial;
if(typeof data105 === "string"){
if(func2(data105) > 40){
const err322 = {instancePath:instancePath+"/firearms/" + i14+"/serial",schemaPath:"#/properties/firearms/items/properties/serial/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(func2(data105) < 3){
const err323 = {instancePath:instancePath+"/firearms/" + i14+"/serial",schemaPath:"#/properties/firearms/items/properties/serial/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(!pattern57.test(data105)){
const err324 = {instancePath:instancePath+"/firearms/" + i14+"/serial",schemaPath:"#/properties/firearms/items/properties/serial/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.-]*$"},message:"must match pattern \""+"^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.-]*$"+"\""};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
else {
const err325 = {instancePath:instancePath+"/firearms/" + i14+"/serial",schemaPath:"#/properties/firearms/items/properties/serial/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data98.importMark !== undefined){
let data106 = data98.importMark;
if(typeof data106 === "string"){
if(func2(data106) > 100){
const err326 = {instancePath:instancePath+"/firearms/" + i14+"/importMark",schemaPath:"#/properties/firearms/items/properties/importMark/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(func2(data106) < 1){
const err327 = {instancePath:instancePath+"/firearms/" + i14+"/importMark",schemaPath:"#/properties/firearms/items/properties/importMark/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if(!pattern17.test(data106)){
const err328 = {instancePath:instancePath+"/firearms/" + i14+"/importMark",schemaPath:"#/properties/firearms/items/properties/importMark/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
else {
const err329 = {instancePath:instancePath+"/firearms/" + i14+"/importMark",schemaPath:"#/properties/firearms/items/properties/importMark/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data98.countryOfMake !== undefined){
let data107 = data98.countryOfMake;
if(typeof data107 === "string"){
if(!pattern21.test(data107)){
const err330 = {instancePath:instancePath+"/firearms/" + i14+"/countryOfMake",schemaPath:"#/properties/firearms/items/properties/countryOfMake/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
else {
const err331 = {instancePath:instancePath+"/firearms/" + i14+"/countryOfMake",schemaPath:"#/properties/firearms/items/properties/countryOfMake/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data98.yearOfMake !== undefined){
let data108 = data98.yearOfMake;
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
const err332 = {instancePath:instancePath+"/firearms/" + i14+"/yearOfMake",schemaPath:"#/properties/firearms/items/properties/yearOfMake/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 > 2200 || isNaN(data108)){
const err333 = {instancePath:instancePath+"/firearms/" + i14+"/yearOfMake",schemaPath:"#/properties/firearms/items/properties/yearOfMake/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2200},message:"must be <= 2200"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if(data108 < 1800 || isNaN(data108)){
const err334 = {instancePath:instancePath+"/firearms/" + i14+"/yearOfMake",schemaPath:"#/properties/firearms/items/properties/yearOfMake/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1800},message:"must be >= 1800"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
}
if(data98.converted !== undefined){
if(typeof data98.converted !== "boolean"){
const err335 = {instancePath:instancePath+"/firearms/" + i14+"/converted",schemaPath:"#/properties/firearms/items/properties/converted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data98.traceAsked !== undefined){
if(typeof data98.traceAsked !== "boolean"){
const err336 = {instancePath:instancePath+"/firearms/" + i14+"/traceAsked",schemaPath:"#/properties/firearms/items/properties/traceAsked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
}
else {
const err337 = {instancePath:instancePath+"/firearms/" + i14,schemaPath:"#/properties/firearms/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
}
else {
const err338 = {instancePath:instancePath+"/firearms",schemaPath:"#/properties/firearms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data.seizure !== undefined){
let data111 = data.seizure;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
for(const key18 in data111){
if(!(((((((key18 === "concealment") || (key18 === "concealmentNote")) || (key18 === "packaging")) || (key18 === "seizedBy")) || (key18 === "caseNumber")) || (key18 === "exhibits")) || (key18 === "cash"))){
const err339 = {instancePath:instancePath+"/seizure",schemaPath:"#/properties/seizure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data111.concealment !== undefined){
let data112 = data111.concealment;
if(Array.isArray(data112)){
if(data112.length > 10){
const err340 = {instancePath:instancePath+"/seizure/concealment",schemaPath:"#/properties/seizure/properties/concealment/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if(data112.length < 1){
const err341 = {instancePath:instancePath+"/seizure/concealment",schemaPath:"#/properties/seizure/properties/concealment/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
const len13 = data112.length;
for(let i15=0; i15<len13; i15++){
let data113 = data112[i15];
if(typeof data113 === "string"){
if(!pattern16.test(data113)){
const err342 = {instancePath:instancePath+"/seizure/concealment/" + i15,schemaPath:"#/properties/seizure/properties/concealment/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
else {
const err343 = {instancePath:instancePath+"/seizure/concealment/" + i15,schemaPath:"#/properties/seizure/properties/concealment/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
let i16 = data112.length;
let j2;
if(i16 > 1){
const indices2 = {};
for(;i16--;){
let item2 = data112[i16];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err344 = {instancePath:instancePath+"/seizure/concealment",schemaPath:"#/properties/seizure/properties/concealment/uniqueItems",keyword:"uniqueItems",params:{i: i16, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i16+" are identical)"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
break;
}
indices2[item2] = i16;
}
}
}
else {
const err345 = {instancePath:instancePath+"/seizure/concealment",schemaPath:"#/properties/seizure/properties/concealment/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data111.concealmentNote !== undefined){
let data114 = data111.concealmentNote;
if(typeof data114 === "string"){
if(func2(data114) > 1000){
const err346 = {instancePath:instancePath+"/seizure/concealmentNote",schemaPath:"#/properties/seizure/properties/concealmentNote/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if(func2(data114) < 1){
const err347 = {instancePath:instancePath+"/seizure/concealmentNote",schemaPath:"#/properties/seizure/properties/concealmentNote/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(!pattern17.test(data114)){
const err348 = {instancePath:instancePath+"/seizure/concealmentNote",schemaPath:"#/properties/seizure/properties/concealmentNote/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
else {
const err349 = {instancePath:instancePath+"/seizure/concealmentNote",schemaPath:"#/properties/seizure/properties/concealmentNote/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data111.packaging !== undefined){
let data115 = data111.packaging;
if(typeof data115 === "string"){
if(func2(data115) > 500){
const err350 = {instancePath:instancePath+"/seizure/packaging",schemaPath:"#/properties/seizure/properties/packaging/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
if(func2(data115) < 1){
const err351 = {instancePath:instancePath+"/seizure/packaging",schemaPath:"#/properties/seizure/properties/packaging/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
if(!pattern17.test(data115)){
const err352 = {instancePath:instancePath+"/seizure/packaging",schemaPath:"#/properties/seizure/properties/packaging/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
else {
const err353 = {instancePath:instancePath+"/seizure/packaging",schemaPath:"#/properties/seizure/properties/packaging/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data111.seizedBy !== undefined){
let data116 = data111.seizedBy;
if(typeof data116 === "string"){
if(func2(data116) > 200){
const err354 = {instancePath:instancePath+"/seizure/seizedBy",schemaPath:"#/properties/seizure/properties/seizedBy/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
if(func2(data116) < 1){
const err355 = {instancePath:instancePath+"/seizure/seizedBy",schemaPath:"#/properties/seizure/properties/seizedBy/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if(!pattern17.test(data116)){
const err356 = {instancePath:instancePath+"/seizure/seizedBy",schemaPath:"#/properties/seizure/properties/seizedBy/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
else {
const err357 = {instancePath:instancePath+"/seizure/seizedBy",schemaPath:"#/properties/seizure/properties/seizedBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data111.caseNumber !== undefined){
let data117 = data111.caseNumber;
if(typeof data117 === "string"){
if(func2(data117) > 100){
const err358 = {instancePath:instancePath+"/seizure/caseNumber",schemaPath:"#/properties/seizure/properties/caseNumber/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
if(func2(data117) < 1){
const err359 = {instancePath:instancePath+"/seizure/caseNumber",schemaPath:"#/properties/seizure/properties/caseNumber/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if(!pattern17.test(data117)){
const err360 = {instancePath:instancePath+"/seizure/caseNumber",schemaPath:"#/properties/seizure/properties/caseNumber/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
else {
const err361 = {instancePath:instancePath+"/seizure/caseNumber",schemaPath:"#/properties/seizure/properties/caseNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data111.exhibits !== undefined){
let data118 = data111.exhibits;
if(Array.isArray(data118)){
if(data118.length > 50){
const err362 = {instancePath:instancePath+"/seizure/exhibits",schemaPath:"#/properties/seizure/properties/exhibits/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
const len14 = data118.length;
for(let i17=0; i17<len14; i17++){
let data119 = data118[i17];
if(typeof data119 === "string"){
if(func2(data119) > 100){
const err363 = {instancePath:instancePath+"/seizure/exhibits/" + i17,schemaPath:"#/properties/seizure/properties/exhibits/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
if(func2(data119) < 1){
const err364 = {instancePath:instancePath+"/seizure/exhibits/" + i17,schemaPath:"#/properties/seizure/properties/exhibits/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
if(!pattern17.test(data119)){
const err365 = {instancePath:instancePath+"/seizure/exhibits/" + i17,schemaPath:"#/properties/seizure/properties/exhibits/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
else {
const err366 = {instancePath:instancePath+"/seizure/exhibits/" + i17,schemaPath:"#/properties/seizure/properties/exhibits/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
let i18 = data118.length;
let j3;
if(i18 > 1){
const indices3 = {};
for(;i18--;){
let item3 = data118[i18];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err367 = {instancePath:instancePath+"/seizure/exhibits",schemaPath:"#/properties/seizure/properties/exhibits/uniqueItems",keyword:"uniqueItems",params:{i: i18, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i18+" are identical)"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
break;
}
indices3[item3] = i18;
}
}
}
else {
const err368 = {instancePath:instancePath+"/seizure/exhibits",schemaPath:"#/properties/seizure/properties/exhibits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data111.cash !== undefined){
let data120 = data111.cash;
if(Array.isArray(data120)){
if(data120.length > 20){
const err369 = {instancePath:instancePath+"/seizure/cash",schemaPath:"#/properties/seizure/properties/cash/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if(data120.length < 1){
const err370 = {instancePath:instancePath+"/seizure/cash",schemaPath:"#/properties/seizure/properties/cash/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
const len15 = data120.length;
for(let i19=0; i19<len15; i19++){
let data121 = data120[i19];
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(data121.amount === undefined){
const err371 = {instancePath:instancePath+"/seizure/cash/" + i19,schemaPath:"#/properties/seizure/properties/cash/items/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if(data121.currency === undefined){
const err372 = {instancePath:instancePath+"/seizure/cash/" + i19,schemaPath:"#/properties/seizure/properties/cash/items/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
for(const key19 in data121){
if(!((key19 === "amount") || (key19 === "currency"))){
const err373 = {instancePath:instancePath+"/seizure/cash/" + i19,schemaPath:"#/properties/seizure/properties/cash/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data121.amount !== undefined){
let data122 = data121.amount;
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 > 1000000000000000 || isNaN(data122)){
const err374 = {instancePath:instancePath+"/seizure/cash/" + i19+"/amount",schemaPath:"#/properties/seizure/properties/cash/items/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},message:"must be <= 1000000000000000"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
if(data122 <= 0 || isNaN(data122)){
const err375 = {instancePath:instancePath+"/seizure/cash/" + i19+"/amount",schemaPath:"#/properties/seizure/properties/cash/items/properties/amount/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
else {
const err376 = {instancePath:instancePath+"/seizure/cash/" + i19+"/amount",schemaPath:"#/properties/seizure/properties/cash/items/properties/amount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data121.currency !== undefined){
let data123 = data121.currency;
if(typeof data123 === "string"){
if(!pattern90.test(data123)){
const err377 = {instancePath:instancePath+"/seizure/cash/" + i19+"/currency",schemaPath:"#/properties/seizure/properties/cash/items/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
else {
const err378 = {instancePath:instancePath+"/seizure/cash/" + i19+"/currency",schemaPath:"#/properties/seizure/properties/cash/items/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
}
else {
const err379 = {instancePath:instancePath+"/seizure/cash/" + i19,schemaPath:"#/properties/seizure/properties/cash/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
}
else {
const err380 = {instancePath:instancePath+"/seizure/cash",schemaPath:"#/properties/seizure/properties/cash/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
}
else {
const err381 = {instancePath:instancePath+"/seizure",schemaPath:"#/properties/seizure/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data.precursor !== undefined){
let data124 = data.precursor;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
if(data124.incident === undefined){
const err382 = {instancePath:instancePath+"/precursor",schemaPath:"#/properties/precursor/required",keyword:"required",params:{missingProperty: "incident"},message:"must have required property '"+"incident"+"'"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
for(const key20 in data124){
if(!(func1.call(schema32.properties.precursor.properties, key20))){
const err383 = {instancePath:instancePath+"/precursor",schemaPath:"#/properties/precursor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data124.incident !== undefined){
let data125 = data124.incident;
if(typeof data125 === "string"){
if(!pattern16.test(data125)){
const err384 = {instancePath:instancePath+"/precursor/incident",schemaPath:"#/properties/precursor/properties/incident/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
else {
const err385 = {instancePath:instancePath+"/precursor/incident",schemaPath:"#/properties/precursor/properties/incident/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data124.parties !== undefined){
let data126 = data124.parties;
if(Array.isArray(data126)){
if(data126.length > 20){
const err386 = {instancePath:instancePath+"/precursor/parties",schemaPath:"#/properties/precursor/properties/parties/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
if(data126.length < 1){
const err387 = {instancePath:instancePath+"/precursor/parties",schemaPath:"#/properties/precursor/properties/parties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
const len16 = data126.length;
for(let i20=0; i20<len16; i20++){
let data127 = data126[i20];
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.role === undefined){
const err388 = {instancePath:instancePath+"/precursor/parties/" + i20,schemaPath:"#/properties/precursor/properties/parties/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
if(data127.name === undefined){
const err389 = {instancePath:instancePath+"/precursor/parties/" + i20,schemaPath:"#/properties/precursor/properties/parties/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
if(data127.country === undefined){
const err390 = {instancePath:instancePath+"/precursor/parties/" + i20,schemaPath:"#/properties/precursor/properties/parties/items/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
for(const key21 in data127){
if(!((((key21 === "role") || (key21 === "name")) || (key21 === "country")) || (key21 === "address"))){
const err391 = {instancePath:instancePath+"/precursor/parties/" + i20,schemaPath:"#/properties/precursor/properties/parties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data127.role !== undefined){
let data128 = data127.role;
if(typeof data128 === "string"){
if(!pattern16.test(data128)){
const err392 = {instancePath:instancePath+"/precursor/parties/" + i20+"/role",schemaPath:"#/properties/precursor/properties/parties/items/properties/role/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
else {
const err393 = {instancePath:instancePath+"/precursor/parties/" + i20+"/role",schemaPath:"#/properties/precursor/properties/parties/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data127.name !== undefined){
let data129 = data127.name;
if(typeof data129 === "string"){
if(func2(data129) > 300){
const err394 = {instancePath:instancePath+"/precursor/parties/" + i20+"/name",schemaPath:"#/properties/precursor/properties/parties/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if(func2(data129) < 1){
const err395 = {instancePath:instancePath+"/precursor/parties/" + i20+"/name",schemaPath:"#/properties/precursor/properties/parties/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
if(!pattern17.test(data129)){
const err396 = {instancePath:instancePath+"/precursor/parties/" + i20+"/name",schemaPath:"#/properties/precursor/properties/parties/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
else {
const err397 = {instancePath:instancePath+"/precursor/parties/" + i20+"/name",schemaPath:"#/properties/precursor/properties/parties/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data127.country !== undefined){
let data130 = data127.country;
if(typeof data130 === "string"){
if(!pattern21.test(data130)){
const err398 = {instancePath:instancePath+"/precursor/parties/" + i20+"/country",schemaPath:"#/properties/precursor/properties/parties/items/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
else {
const err399 = {instancePath:instancePath+"/precursor/parties/" + i20+"/country",schemaPath:"#/properties/precursor/properties/parties/items/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data127.address !== undefined){
let data131 = data127.address;
if(typeof data131 === "string"){
if(func2(data131) > 500){
const err400 = {instancePath:instancePath+"/precursor/parties/" + i20+"/address",schemaPath:"#/properties/precursor/properties/parties/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if(func2(data131) < 1){
const err401 = {instancePath:instancePath+"/precursor/parties/" + i20+"/address",schemaPath:"#/properties/precursor/properties/parties/items/properties/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
if(!pattern17.test(data131)){
const err402 = {instancePath:instancePath+"/precursor/parties/" + i20+"/address",schemaPath:"#/properties/precursor/properties/parties/items/properties/address/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
else {
const err403 = {instancePath:instancePath+"/precursor/parties/" + i20+"/address",schemaPath:"#/properties/precursor/properties/parties/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
}
else {
const err404 = {instancePath:instancePath+"/precursor/parties/" + i20,schemaPath:"#/properties/precursor/properties/parties/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
}
else {
const err405 = {instancePath:instancePath+"/precursor/parties",schemaPath:"#/properties/precursor/properties/parties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data124.preExport !== undefined){
let data132 = data124.preExport;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.number === undefined){
const err406 = {instancePath:instancePath+"/precursor/preExport",schemaPath:"#/properties/precursor/properties/preExport/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
for(const key22 in data132){
if(!(((key22 === "number") || (key22 === "dueOn")) || (key22 === "answer"))){
const err407 = {instancePath:instancePath+"/precursor/preExport",schemaPath:"#/properties/precursor/properties/preExport/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data132.number !== undefined){
let data133 = data132.number;
if(typeof data133 === "string"){
if(func2(data133) > 60){
const err408 = {instancePath:instancePath+"/precursor/preExport/number",schemaPath:"#/properties/precursor/properties/preExport/properties/number/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
if(func2(data133) < 1){
const err409 = {instancePath:instancePath+"/precursor/preExport/number",schemaPath:"#/properties/precursor/properties/preExport/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(!pattern17.test(data133)){
const err410 = {instancePath:instancePath+"/precursor/preExport/number",schemaPath:"#/properties/precursor/properties/preExport/properties/number/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
else {
const err411 = {instancePath:instancePath+"/precursor/preExport/number",schemaPath:"#/properties/precursor/properties/preExport/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data132.dueOn !== undefined){
let data134 = data132.dueOn;
if(typeof data134 === "string"){
if(!pattern18.test(data134)){
const err412 = {instancePath:instancePath+"/precursor/preExport/dueOn",schemaPath:"#/properties/precursor/properties/preExport/properties/dueOn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
else {
const err413 = {instancePath:instancePath+"/precursor/preExport/dueOn",schemaPath:"#/properties/precursor/properties/preExport/properties/dueOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data132.answer !== undefined){
let data135 = data132.answer;
if(typeof data135 === "string"){
if(!pattern16.test(data135)){
const err414 = {instancePath:instancePath+"/precursor/preExport/answer",schemaPath:"#/properties/precursor/properties/preExport/properties/answer/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
else {
const err415 = {instancePath:instancePath+"/precursor/preExport/answer",schemaPath:"#/properties/precursor/properties/preExport/properties/answer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
}
else {
const err416 = {instancePath:instancePath+"/precursor/preExport",schemaPath:"#/properties/precursor/properties/preExport/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
if(data124.dispatchOn !== undefined){
let data136 = data124.dispatchOn;
if(typeof data136 === "string"){
if(!pattern18.test(data136)){
const err417 = {instancePath:instancePath+"/precursor/dispatchOn",schemaPath:"#/properties/precursor/properties/dispatchOn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
else {
const err418 = {instancePath:instancePath+"/precursor/dispatchOn",schemaPath:"#/properties/precursor/properties/dispatchOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data124.entry !== undefined){
let data137 = data124.entry;
if(typeof data137 === "string"){
if(!pattern16.test(data137)){
const err419 = {instancePath:instancePath+"/precursor/entry",schemaPath:"#/properties/precursor/properties/entry/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
else {
const err420 = {instancePath:instancePath+"/precursor/entry",schemaPath:"#/properties/precursor/properties/entry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(data124.exit !== undefined){
let data138 = data124.exit;
if(typeof data138 === "string"){
if(!pattern16.test(data138)){
const err421 = {instancePath:instancePath+"/precursor/exit",schemaPath:"#/properties/precursor/properties/exit/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
else {
const err422 = {instancePath:instancePath+"/precursor/exit",schemaPath:"#/properties/precursor/properties/exit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data124.payment !== undefined){
let data139 = data124.payment;
if(typeof data139 === "string"){
if(func2(data139) > 300){
const err423 = {instancePath:instancePath+"/precursor/payment",schemaPath:"#/properties/precursor/properties/payment/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
if(func2(data139) < 1){
const err424 = {instancePath:instancePath+"/precursor/payment",schemaPath:"#/properties/precursor/properties/payment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
if(!pattern17.test(data139)){
const err425 = {instancePath:instancePath+"/precursor/payment",schemaPath:"#/properties/precursor/properties/payment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
else {
const err426 = {instancePath:instancePath+"/precursor/payment",schemaPath:"#/properties/precursor/properties/payment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data124.papers !== undefined){
let data140 = data124.papers;
if(Array.isArray(data140)){
if(data140.length > 20){
const err427 = {instancePath:instancePath+"/precursor/papers",schemaPath:"#/properties/precursor/properties/papers/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
if(data140.length < 1){
const err428 = {instancePath:instancePath+"/precursor/papers",schemaPath:"#/properties/precursor/properties/papers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
const len17 = data140.length;
for(let i21=0; i21<len17; i21++){
let data141 = data140[i21];
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if(data141.type === undefined){
const err429 = {instancePath:instancePath+"/precursor/papers/" + i21,schemaPath:"#/properties/precursor/properties/papers/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
if(data141.number === undefined){
const err430 = {instancePath:instancePath+"/precursor/papers/" + i21,schemaPath:"#/properties/precursor/properties/papers/items/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
for(const key23 in data141){
if(!((key23 === "type") || (key23 === "number"))){
const err431 = {instancePath:instancePath+"/precursor/papers/" + i21,schemaPath:"#/properties/precursor/properties/papers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data141.type !== undefined){
let data142 = data141.type;
if(typeof data142 === "string"){
if(!pattern16.test(data142)){
const err432 = {instancePath:instancePath+"/precursor/papers/" + i21+"/type",schemaPath:"#/properties/precursor/properties/papers/items/properties/type/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
else {
const err433 = {instancePath:instancePath+"/precursor/papers/" + i21+"/type",schemaPath:"#/properties/precursor/properties/papers/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
if(data141.number !== undefined){
let data143 = data141.number;
if(typeof data143 === "string"){
if(func2(data143) > 60){
const err434 = {instancePath:instancePath+"/precursor/papers/" + i21+"/number",schemaPath:"#/properties/precursor/properties/papers/items/properties/number/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
if(func2(data143) < 1){
const err435 = {instancePath:instancePath+"/precursor/papers/" + i21+"/number",schemaPath:"#/properties/precursor/properties/papers/items/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
if(!pattern17.test(data143)){
const err436 = {instancePath:instancePath+"/precursor/papers/" + i21+"/number",schemaPath:"#/properties/precursor/properties/papers/items/properties/number/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
else {
const err437 = {instancePath:instancePath+"/precursor/papers/" + i21+"/number",schemaPath:"#/properties/precursor/properties/papers/items/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
}
else {
const err438 = {instancePath:instancePath+"/precursor/papers/" + i21,schemaPath:"#/properties/precursor/properties/papers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
}
else {
const err439 = {instancePath:instancePath+"/precursor/papers",schemaPath:"#/properties/precursor/properties/papers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data124.reasons !== undefined){
let data144 = data124.reasons;
if(Array.isArray(data144)){
if(data144.length > 10){
const err440 = {instancePath:instancePath+"/precursor/reasons",schemaPath:"#/properties/precursor/properties/reasons/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
if(data144.length < 1){
const err441 = {instancePath:instancePath+"/precursor/reasons",schemaPath:"#/properties/precursor/properties/reasons/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
const len18 = data144.length;
for(let i22=0; i22<len18; i22++){
let data145 = data144[i22];
if(typeof data145 === "string"){
if(!pattern16.test(data145)){
const err442 = {instancePath:instancePath+"/precursor/reasons/" + i22,schemaPath:"#/properties/precursor/properties/reasons/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
else {
const err443 = {instancePath:instancePath+"/precursor/reasons/" + i22,schemaPath:"#/properties/precursor/properties/reasons/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
let i23 = data144.length;
let j4;
if(i23 > 1){
const indices4 = {};
for(;i23--;){
let item4 = data144[i23];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err444 = {instancePath:instancePath+"/precursor/reasons",schemaPath:"#/properties/precursor/properties/reasons/uniqueItems",keyword:"uniqueItems",params:{i: i23, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i23+" are identical)"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
break;
}
indices4[item4] = i23;
}
}
}
else {
const err445 = {instancePath:instancePath+"/precursor/reasons",schemaPath:"#/properties/precursor/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
}
else {
const err446 = {instancePath:instancePath+"/precursor",schemaPath:"#/properties/precursor/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data.trafficking !== undefined){
let data146 = data.trafficking;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
if(data146.acts === undefined){
const err447 = {instancePath:instancePath+"/trafficking",schemaPath:"#/properties/trafficking/required",keyword:"required",params:{missingProperty: "acts"},message:"must have required property '"+"acts"+"'"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
if(data146.purposes === undefined){
const err448 = {instancePath:instancePath+"/trafficking",schemaPath:"#/properties/trafficking/required",keyword:"required",params:{missingProperty: "purposes"},message:"must have required property '"+"purposes"+"'"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
if(data146.victims === undefined){
const err449 = {instancePath:instancePath+"/trafficking",schemaPath:"#/properties/trafficking/required",keyword:"required",params:{missingProperty: "victims"},message:"must have required property '"+"victims"+"'"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
for(const key24 in data146){
if(!((((key24 === "acts") || (key24 === "means")) || (key24 === "purposes")) || (key24 === "victims"))){
const err450 = {instancePath:instancePath+"/trafficking",schemaPath:"#/properties/trafficking/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data146.acts !== undefined){
let data147 = data146.acts;
if(Array.isArray(data147)){
if(data147.length > 10){
const err451 = {instancePath:instancePath+"/trafficking/acts",schemaPath:"#/properties/trafficking/properties/acts/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
if(data147.length < 1){
const err452 = {instancePath:instancePath+"/trafficking/acts",schemaPath:"#/properties/trafficking/properties/acts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
const len19 = data147.length;
for(let i24=0; i24<len19; i24++){
let data148 = data147[i24];
if(typeof data148 === "string"){
if(!pattern16.test(data148)){
const err453 = {instancePath:instancePath+"/trafficking/acts/" + i24,schemaPath:"#/properties/trafficking/properties/acts/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
else {
const err454 = {instancePath:instancePath+"/trafficking/acts/" + i24,schemaPath:"#/properties/trafficking/properties/acts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
let i25 = data147.length;
let j5;
if(i25 > 1){
const indices5 = {};
for(;i25--;){
let item5 = data147[i25];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err455 = {instancePath:instancePath+"/trafficking/acts",schemaPath:"#/properties/trafficking/properties/acts/uniqueItems",keyword:"uniqueItems",params:{i: i25, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i25+" are identical)"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
break;
}
indices5[item5] = i25;
}
}
}
else {
const err456 = {instancePath:instancePath+"/trafficking/acts",schemaPath:"#/properties/trafficking/properties/acts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data146.means !== undefined){
let data149 = data146.means;
if(Array.isArray(data149)){
if(data149.length > 10){
const err457 = {instancePath:instancePath+"/trafficking/means",schemaPath:"#/properties/trafficking/properties/means/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
if(data149.length < 1){
const err458 = {instancePath:instancePath+"/trafficking/means",schemaPath:"#/properties/trafficking/properties/means/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
const len20 = data149.length;
for(let i26=0; i26<len20; i26++){
let data150 = data149[i26];
if(typeof data150 === "string"){
if(!pattern16.test(data150)){
const err459 = {instancePath:instancePath+"/trafficking/means/" + i26,schemaPath:"#/properties/trafficking/properties/means/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
else {
const err460 = {instancePath:instancePath+"/trafficking/means/" + i26,schemaPath:"#/properties/trafficking/properties/means/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
let i27 = data149.length;
let j6;
if(i27 > 1){
const indices6 = {};
for(;i27--;){
let item6 = data149[i27];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err461 = {instancePath:instancePath+"/trafficking/means",schemaPath:"#/properties/trafficking/properties/means/uniqueItems",keyword:"uniqueItems",params:{i: i27, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i27+" are identical)"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
break;
}
indices6[item6] = i27;
}
}
}
else {
const err462 = {instancePath:instancePath+"/trafficking/means",schemaPath:"#/properties/trafficking/properties/means/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data146.purposes !== undefined){
let data151 = data146.purposes;
if(Array.isArray(data151)){
if(data151.length > 10){
const err463 = {instancePath:instancePath+"/trafficking/purposes",schemaPath:"#/properties/trafficking/properties/purposes/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
if(data151.length < 1){
const err464 = {instancePath:instancePath+"/trafficking/purposes",schemaPath:"#/properties/trafficking/properties/purposes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
const len21 = data151.length;
for(let i28=0; i28<len21; i28++){
let data152 = data151[i28];
if(typeof data152 === "string"){
if(!pattern16.test(data152)){
const err465 = {instancePath:instancePath+"/trafficking/purposes/" + i28,schemaPath:"#/properties/trafficking/properties/purposes/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
else {
const err466 = {instancePath:instancePath+"/trafficking/purposes/" + i28,schemaPath:"#/properties/trafficking/properties/purposes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
let i29 = data151.length;
let j7;
if(i29 > 1){
const indices7 = {};
for(;i29--;){
let item7 = data151[i29];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
const err467 = {instancePath:instancePath+"/trafficking/purposes",schemaPath:"#/properties/trafficking/properties/purposes/uniqueItems",keyword:"uniqueItems",params:{i: i29, j: j7},message:"must NOT have duplicate items (items ## "+j7+" and "+i29+" are identical)"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
break;
}
indices7[item7] = i29;
}
}
}
else {
const err468 = {instancePath:instancePath+"/trafficking/purposes",schemaPath:"#/properties/trafficking/properties/purposes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data146.victims !== undefined){
let data153 = data146.victims;
if(Array.isArray(data153)){
if(data153.length > 200){
const err469 = {instancePath:instancePath+"/trafficking/victims",schemaPath:"#/properties/trafficking/properties/victims/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
if(data153.length < 1){
const err470 = {instancePath:instancePath+"/trafficking/victims",schemaPath:"#/properties/trafficking/properties/victims/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
const len22 = data153.length;
for(let i30=0; i30<len22; i30++){
let data154 = data153[i30];
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
if(data154.pseudonym === undefined){
const err471 = {instancePath:instancePath+"/trafficking/victims/" + i30,schemaPath:"#/properties/trafficking/properties/victims/items/required",keyword:"required",params:{missingProperty: "pseudonym"},message:"must have required property '"+"pseudonym"+"'"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
if(data154.ageBand === undefined){
const err472 = {instancePath:instancePath+"/trafficking/victims/" + i30,schemaPath:"#/properties/trafficking/properties/victims/items/required",keyword:"required",params:{missingProperty: "ageBand"},message:"must have required property '"+"ageBand"+"'"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
if(data154.status === undefined){
const err473 = {instancePath:instancePath+"/trafficking/victims/" + i30,schemaPath:"#/properties/trafficking/properties/victims/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
for(const key25 in data154){
if(!((((((key25 === "pseudonym") || (key25 === "ageBand")) || (key25 === "sex")) || (key25 === "citizenship")) || (key25 === "status")) || (key25 === "protection"))){
const err474 = {instancePath:instancePath+"/trafficking/victims/" + i30,schemaPath:"#/properties/trafficking/properties/victims/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data154.pseudonym !== undefined){
let data155 = data154.pseudonym;
if(typeof data155 === "string"){
if(!pattern109.test(data155)){
const err475 = {instancePath:instancePath+"/trafficking/victims/" + i30+"/pseudonym",schemaPath:"#/properties/trafficking/properties/victims/items/properties/pseudonym/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9-]{1,31}$"},message:"must match pattern \""+"^[A-Z0-9][A-Z0-9-]{1,31}$"+"\""};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
else {
const err476 = {instancePath:instancePath+"/trafficking/victims/" + i30+"/pseudonym",schemaPath:"#/properties/trafficking/properties/victims/items/properties/pseudonym/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data154.ageBand !== undefined){
let data156 = data154.ageBand;
if(typeof data156 === "string"){
if(!pattern16.test(data156)){
const err477 = {instancePath:instancePath+"/trafficking/victims/" + i30+"/ageBand",schemaPath:"#/properties/trafficking/properties/victims/items/properties/ageBand/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
else {
const err478 = {instancePath:instancePath+"/trafficking/victims/" + i30+"/ageBand",schemaPath:"#/properties/trafficking/properties/victims/items/properties/ageBand/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
if(data154.sex !== undefined){
let data157 = data154.sex;
if(typeof data157 === "string"){
if(!pattern16.test(data157)){
const err479 = {instancePath:instancePath+"/trafficking/victims/" + i30+"/sex",schemaPath:"#/properties/trafficking/properties/victims/items/properties/sex/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
else {
const err480 = {instancePath:instancePath+"/trafficking/victims/" + i30+"/sex",schemaPath:"#/properties/trafficking/properties/victims/items/properties/sex/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
if(data154.citizenship !== undefined){
let data158 = data154.citizenship;
if(typeof data158 === "string"){
if(!pattern21.test(data158)){
const err481 = {instancePath:instancePath+"/trafficking/victims/" + i30+"/citizenship",schemaPath:"#/properties/trafficking/properties/victims/items/properties/citizenship/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
else {
const err482 = {instancePath:instancePath+"/trafficking/victims/" + i30+"/citizenship",schemaPath:"#/properties/trafficking/properties/victims/items/properties/citizenship/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data154.status !== undefined){
let data159 = data154.status;
if(typeof data159 === "string"){
if(!pattern16.test(data159)){
const err483 = {instancePath:instancePath+"/trafficking/victims/" + i30+"/status",schemaPath:"#/properties/trafficking/properties/victims/items/properties/status/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
else {
const err484 = {instancePath:instancePath+"/trafficking/victims/" + i30+"/status",schemaPath:"#/properties/trafficking/properties/victims/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data154.protection !== undefined){
let data160 = data154.protection;
if(typeof data160 === "string"){
if(!pattern16.test(data160)){
const err485 = {instancePath:instancePath+"/trafficking/victims/" + i30+"/protection",schemaPath:"#/properties/trafficking/properties/victims/items/properties/protection/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
else {
const err486 = {instancePath:instancePath+"/trafficking/victims/" + i30+"/protection",schemaPath:"#/properties/trafficking/properties/victims/items/properties/protection/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
}
else {
const err487 = {instancePath:instancePath+"/trafficking/victims/" + i30,schemaPath:"#/properties/trafficking/properties/victims/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
}
else {
const err488 = {instancePath:instancePath+"/trafficking/victims",schemaPath:"#/properties/trafficking/properties/victims/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
}
else {
const err489 = {instancePath:instancePath+"/trafficking",schemaPath:"#/properties/trafficking/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
if(data.wanted !== undefined){
let data161 = data.wanted;
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
if(data161.authority === undefined){
const err490 = {instancePath:instancePath+"/wanted",schemaPath:"#/properties/wanted/required",keyword:"required",params:{missingProperty: "authority"},message:"must have required property '"+"authority"+"'"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
if(data161.offences === undefined){
const err491 = {instancePath:instancePath+"/wanted",schemaPath:"#/properties/wanted/required",keyword:"required",params:{missingProperty: "offences"},message:"must have required property '"+"offences"+"'"};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
for(const key26 in data161){
if(!(((((((key26 === "authority") || (key26 === "offences")) || (key26 === "orderNumber")) || (key26 === "orderedOn")) || (key26 === "dangers")) || (key26 === "extradition")) || (key26 === "lastSeen"))){
const err492 = {instancePath:instancePath+"/wanted",schemaPath:"#/properties/wanted/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
if(data161.authority !== undefined){
let data162 = data161.authority;
if(typeof data162 === "string"){
if(func2(data162) > 300){
const err493 = {instancePath:instancePath+"/wanted/authority",schemaPath:"#/properties/wanted/properties/authority/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
if(func2(data162) < 1){
const err494 = {instancePath:instancePath+"/wanted/authority",schemaPath:"#/properties/wanted/properties/authority/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
if(!pattern17.test(data162)){
const err495 = {instancePath:instancePath+"/wanted/authority",schemaPath:"#/properties/wanted/properties/authority/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
else {
const err496 = {instancePath:instancePath+"/wanted/authority",schemaPath:"#/properties/wanted/properties/authority/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data161.offences !== undefined){
let data163 = data161.offences;
if(Array.isArray(data163)){
if(data163.length > 10){
const err497 = {instancePath:instancePath+"/wanted/offences",schemaPath:"#/properties/wanted/properties/offences/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
if(data163.length < 1){
const err498 = {instancePath:instancePath+"/wanted/offences",schemaPath:"#/properties/wanted/properties/offences/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
const len23 = data163.length;
for(let i31=0; i31<len23; i31++){
let data164 = data163[i31];
if(typeof data164 === "string"){
if(!pattern16.test(data164)){
const err499 = {instancePath:instancePath+"/wanted/offences/" + i31,schemaPath:"#/properties/wanted/properties/offences/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
else {
const err500 = {instancePath:instancePath+"/wanted/offences/" + i31,schemaPath:"#/properties/wanted/properties/offences/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
let i32 = data163.length;
let j8;
if(i32 > 1){
const indices8 = {};
for(;i32--;){
let item8 = data163[i32];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j8 = indices8[item8];
const err501 = {instancePath:instancePath+"/wanted/offences",schemaPath:"#/properties/wanted/properties/offences/uniqueItems",keyword:"uniqueItems",params:{i: i32, j: j8},message:"must NOT have duplicate items (items ## "+j8+" and "+i32+" are identical)"};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
break;
}
indices8[item8] = i32;
}
}
}
else {
const err502 = {instancePath:instancePath+"/wanted/offences",schemaPath:"#/properties/wanted/properties/offences/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
if(data161.orderNumber !== undefined){
let data165 = data161.orderNumber;
if(typeof data165 === "string"){
if(func2(data165) > 100){
const err503 = {instancePath:instancePath+"/wanted/orderNumber",schemaPath:"#/properties/wanted/properties/orderNumber/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
if(func2(data165) < 1){
const err504 = {instancePath:instancePath+"/wanted/orderNumber",schemaPath:"#/properties/wanted/properties/orderNumber/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
if(!pattern17.test(data165)){
const err505 = {instancePath:instancePath+"/wanted/orderNumber",schemaPath:"#/properties/wanted/properties/orderNumber/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
else {
const err506 = {instancePath:instancePath+"/wanted/orderNumber",schemaPath:"#/properties/wanted/properties/orderNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data161.orderedOn !== undefined){
let data166 = data161.orderedOn;
if(typeof data166 === "string"){
if(!pattern18.test(data166)){
const err507 = {instancePath:instancePath+"/wanted/orderedOn",schemaPath:"#/properties/wanted/properties/orderedOn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
else {
const err508 = {instancePath:instancePath+"/wanted/orderedOn",schemaPath:"#/properties/wanted/properties/orderedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
if(data161.dangers !== undefined){
let data167 = data161.dangers;
if(Array.isArray(data167)){
if(data167.length > 10){
const err509 = {instancePath:instancePath+"/wanted/dangers",schemaPath:"#/properties/wanted/properties/dangers/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
if(data167.length < 1){
const err510 = {instancePath:instancePath+"/wanted/dangers",schemaPath:"#/properties/wanted/properties/dangers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
const len24 = data167.length;
for(let i33=0; i33<len24; i33++){
let data168 = data167[i33];
if(typeof data168 === "string"){
if(!pattern16.test(data168)){
const err511 = {instancePath:instancePath+"/wanted/dangers/" + i33,schemaPath:"#/properties/wanted/properties/dangers/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
else {
const err512 = {instancePath:instancePath+"/wanted/dangers/" + i33,schemaPath:"#/properties/wanted/properties/dangers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
let i34 = data167.length;
let j9;
if(i34 > 1){
const indices9 = {};
for(;i34--;){
let item9 = data167[i34];
if(typeof item9 !== "string"){
continue;
}
if(typeof indices9[item9] == "number"){
j9 = indices9[item9];
const err513 = {instancePath:instancePath+"/wanted/dangers",schemaPath:"#/properties/wanted/properties/dangers/uniqueItems",keyword:"uniqueItems",params:{i: i34, j: j9},message:"must NOT have duplicate items (items ## "+j9+" and "+i34+" are identical)"};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
break;
}
indices9[item9] = i34;
}
}
}
else {
const err514 = {instancePath:instancePath+"/wanted/dangers",schemaPath:"#/properties/wanted/properties/dangers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data161.extradition !== undefined){
if(typeof data161.extradition !== "boolean"){
const err515 = {instancePath:instancePath+"/wanted/extradition",schemaPath:"#/properties/wanted/properties/extradition/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
if(data161.lastSeen !== undefined){
let data170 = data161.lastSeen;
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(data170.name === undefined){
const err516 = {instancePath:instancePath+"/wanted/lastSeen",schemaPath:"#/properties/wanted/properties/lastSeen/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
if(data170.country === undefined){
const err517 = {instancePath:instancePath+"/wanted/lastSeen",schemaPath:"#/properties/wanted/properties/lastSeen/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
for(const key27 in data170){
if(!((((key27 === "name") || (key27 === "country")) || (key27 === "point")) || (key27 === "position"))){
const err518 = {instancePath:instancePath+"/wanted/lastSeen",schemaPath:"#/properties/wanted/properties/lastSeen/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
if(data170.name !== undefined){
let data171 = data170.name;
if(typeof data171 === "string"){
if(func2(data171) > 200){
const err519 = {instancePath:instancePath+"/wanted/lastSeen/name",schemaPath:"#/properties/wanted/properties/lastSeen/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
if(func2(data171) < 1){
const err520 = {instancePath:instancePath+"/wanted/lastSeen/name",schemaPath:"#/properties/wanted/properties/lastSeen/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
if(!pattern17.test(data171)){
const err521 = {instancePath:instancePath+"/wanted/lastSeen/name",schemaPath:"#/properties/wanted/properties/lastSeen/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
else {
const err522 = {instancePath:instancePath+"/wanted/lastSeen/name",schemaPath:"#/properties/wanted/properties/lastSeen/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
if(data170.country !== undefined){
let data172 = data170.country;
if(typeof data172 === "string"){
if(!pattern21.test(data172)){
const err523 = {instancePath:instancePath+"/wanted/lastSeen/country",schemaPath:"#/properties/wanted/properties/lastSeen/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
else {
const err524 = {instancePath:instancePath+"/wanted/lastSeen/country",schemaPath:"#/properties/wanted/properties/lastSeen/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
if(data170.point !== undefined){
let data173 = data170.point;
if(typeof data173 === "string"){
if(!pattern16.test(data173)){
const err525 = {instancePath:instancePath+"/wanted/lastSeen/point",schemaPath:"#/properties/wanted/properties/lastSeen/properties/point/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
else {
const err526 = {instancePath:instancePath+"/wanted/lastSeen/point",schemaPath:"#/properties/wanted/properties/lastSeen/properties/point/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data170.position !== undefined){
let data174 = data170.position;
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
if(data174.latitude === undefined){
const err527 = {instancePath:instancePath+"/wanted/lastSeen/position",schemaPath:"#/properties/wanted/properties/lastSeen/properties/position/required",keyword:"required",params:{missingProperty: "latitude"},message:"must have required property '"+"latitude"+"'"};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
if(data174.longitude === undefined){
const err528 = {instancePath:instancePath+"/wanted/lastSeen/position",schemaPath:"#/properties/wanted/properties/lastSeen/properties/position/required",keyword:"required",params:{missingProperty: "longitude"},message:"must have required property '"+"longitude"+"'"};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
if(data174.uncertainty === undefined){
const err529 = {instancePath:instancePath+"/wanted/lastSeen/position",schemaPath:"#/properties/wanted/properties/lastSeen/properties/position/required",keyword:"required",params:{missingProperty: "uncertainty"},message:"must have required property '"+"uncertainty"+"'"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
for(const key28 in data174){
if(!(((key28 === "latitude") || (key28 === "longitude")) || (key28 === "uncertainty"))){
const err530 = {instancePath:instancePath+"/wanted/lastSeen/position",schemaPath:"#/properties/wanted/properties/lastSeen/properties/position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
if(data174.latitude !== undefined){
let data175 = data174.latitude;
if((typeof data175 == "number") && (isFinite(data175))){
if(data175 > 90 || isNaN(data175)){
const err531 = {instancePath:instancePath+"/wanted/lastSeen/position/latitude",schemaPath:"#/properties/wanted/properties/lastSeen/properties/position/properties/latitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90"};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
if(data175 < -90 || isNaN(data175)){
const err532 = {instancePath:instancePath+"/wanted/lastSeen/position/latitude",schemaPath:"#/properties/wanted/properties/lastSeen/properties/position/properties/latitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -90},message:"must be >= -90"};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
else {
const err533 = {instancePath:instancePath+"/wanted/lastSeen/position/latitude",schemaPath:"#/properties/wanted/properties/lastSeen/properties/position/properties/latitude/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
if(data174.longitude !== undefined){
let data176 = data174.longitude;
if((typeof data176 == "number") && (isFinite(data176))){
if(data176 > 180 || isNaN(data176)){
const err534 = {instancePath:instancePath+"/wanted/lastSeen/position/longitude",schemaPath:"#/properties/wanted/properties/lastSeen/properties/position/properties/longitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180},message:"must be <= 180"};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
if(data176 < -180 || isNaN(data176)){
const err535 = {instancePath:instancePath+"/wanted/lastSeen/position/longitude",schemaPath:"#/properties/wanted/properties/lastSeen/properties/position/properties/longitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -180},message:"must be >= -180"};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
else {
const err536 = {instancePath:instancePath+"/wanted/lastSeen/position/longitude",schemaPath:"#/properties/wanted/properties/lastSeen/properties/position/properties/longitude/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
if(data174.uncertainty !== undefined){
let data177 = data174.uncertainty;
if((typeof data177 == "number") && (isFinite(data177))){
if(data177 > 1000000 || isNaN(data177)){
const err537 = {instancePath:instancePath+"/wanted/lastSeen/position/uncertainty",schemaPath:"#/properties/wanted/properties/lastSeen/properties/position/properties/uncertainty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
if(data177 <= 0 || isNaN(data177)){
const err538 = {instancePath:instancePath+"/wanted/lastSeen/position/uncertainty",schemaPath:"#/properties/wanted/properties/lastSeen/properties/position/properties/uncertainty/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
else {
const err539 = {instancePath:instancePath+"/wanted/lastSeen/position/uncertainty",schemaPath:"#/properties/wanted/properties/lastSeen/properties/position/properties/uncertainty/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
}
else {
const err540 = {instancePath:instancePath+"/wanted/lastSeen/position",schemaPath:"#/properties/wanted/properties/lastSeen/properties/position/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
}
else {
const err541 = {instancePath:instancePath+"/wanted/lastSeen",schemaPath:"#/properties/wanted/properties/lastSeen/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
}
else {
const err542 = {instancePath:instancePath+"/wanted",schemaPath:"#/properties/wanted/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
if(data.money !== undefined){
let data178 = data.money;
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
if(data178.instruments === undefined){
const err543 = {instancePath:instancePath+"/money",schemaPath:"#/properties/money/required",keyword:"required",params:{missingProperty: "instruments"},message:"must have required property '"+"instruments"+"'"};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
if(data178.amounts === undefined){
const err544 = {instancePath:instancePath+"/money",schemaPath:"#/properties/money/required",keyword:"required",params:{missingProperty: "amounts"},message:"must have required property '"+"amounts"+"'"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
for(const key29 in data178){
if(!(((((key29 === "instruments") || (key29 === "amounts")) || (key29 === "typology")) || (key29 === "from")) || (key29 === "until"))){
const err545 = {instancePath:instancePath+"/money",schemaPath:"#/properties/money/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
if(data178.instruments !== undefined){
let data179 = data178.instruments;
if(Array.isArray(data179)){
if(data179.length > 10){
const err546 = {instancePath:instancePath+"/money/instruments",schemaPath:"#/properties/money/properties/instruments/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
if(data179.length < 1){
const err547 = {instancePath:instancePath+"/money/instruments",schemaPath:"#/properties/money/properties/instruments/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
const len25 = data179.length;
for(let i35=0; i35<len25; i35++){
let data180 = data179[i35];
if(typeof data180 === "string"){
if(!pattern16.test(data180)){
const err548 = {instancePath:instancePath+"/money/instruments/" + i35,schemaPath:"#/properties/money/properties/instruments/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
else {
const err549 = {instancePath:instancePath+"/money/instruments/" + i35,schemaPath:"#/properties/money/properties/instruments/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
let i36 = data179.length;
let j10;
if(i36 > 1){
const indices10 = {};
for(;i36--;){
let item10 = data179[i36];
if(typeof item10 !== "string"){
continue;
}
if(typeof indices10[item10] == "number"){
j10 = indices10[item10];
const err550 = {instancePath:instancePath+"/money/instruments",schemaPath:"#/properties/money/properties/instruments/uniqueItems",keyword:"uniqueItems",params:{i: i36, j: j10},message:"must NOT have duplicate items (items ## "+j10+" and "+i36+" are identical)"};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
break;
}
indices10[item10] = i36;
}
}
}
else {
const err551 = {instancePath:instancePath+"/money/instruments",schemaPath:"#/properties/money/properties/instruments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
if(data178.amounts !== undefined){
let data181 = data178.amounts;
if(Array.isArray(data181)){
if(data181.length > 50){
const err552 = {instancePath:instancePath+"/money/amounts",schemaPath:"#/properties/money/properties/amounts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
if(data181.length < 1){
const err553 = {instancePath:instancePath+"/money/amounts",schemaPath:"#/properties/money/properties/amounts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
const len26 = data181.length;
for(let i37=0; i37<len26; i37++){
let data182 = data181[i37];
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
if(data182.amount === undefined){
const err554 = {instancePath:instancePath+"/money/amounts/" + i37,schemaPath:"#/properties/money/properties/amounts/items/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
if(data182.currency === undefined){
const err555 = {instancePath:instancePath+"/money/amounts/" + i37,schemaPath:"#/properties/money/properties/amounts/items/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
for(const key30 in data182){
if(!((key30 === "amount") || (key30 === "currency"))){
const err556 = {instancePath:instancePath+"/money/amounts/" + i37,schemaPath:"#/properties/money/properties/amounts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
if(data182.amount !== undefined){
let data183 = data182.amount;
if((typeof data183 == "number") && (isFinite(data183))){
if(data183 > 1000000000000000 || isNaN(data183)){
const err557 = {instancePath:instancePath+"/money/amounts/" + i37+"/amount",schemaPath:"#/properties/money/properties/amounts/items/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},message:"must be <= 1000000000000000"};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
if(data183 <= 0 || isNaN(data183)){
const err558 = {instancePath:instancePath+"/money/amounts/" + i37+"/amount",schemaPath:"#/properties/money/properties/amounts/items/properties/amount/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
else {
const err559 = {instancePath:instancePath+"/money/amounts/" + i37+"/amount",schemaPath:"#/properties/money/properties/amounts/items/properties/amount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
if(data182.currency !== undefined){
let data184 = data182.currency;
if(typeof data184 === "string"){
if(!pattern90.test(data184)){
const err560 = {instancePath:instancePath+"/money/amounts/" + i37+"/currency",schemaPath:"#/properties/money/properties/amounts/items/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
else {
const err561 = {instancePath:instancePath+"/money/amounts/" + i37+"/currency",schemaPath:"#/properties/money/properties/amounts/items/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
}
else {
const err562 = {instancePath:instancePath+"/money/amounts/" + i37,schemaPath:"#/properties/money/properties/amounts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
}
else {
const err563 = {instancePath:instancePath+"/money/amounts",schemaPath:"#/properties/money/properties/amounts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
if(data178.typology !== undefined){
let data185 = data178.typology;
if(typeof data185 === "string"){
if(!pattern16.test(data185)){
const err564 = {instancePath:instancePath+"/money/typology",schemaPath:"#/properties/money/properties/typology/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
else {
const err565 = {instancePath:instancePath+"/money/typology",schemaPath:"#/properties/money/properties/typology/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
if(data178.from !== undefined){
let data186 = data178.from;
if(typeof data186 === "string"){
if(!pattern18.test(data186)){
const err566 = {instancePath:instancePath+"/money/from",schemaPath:"#/properties/money/properties/from/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
else {
const err567 = {instancePath:instancePath+"/money/from",schemaPath:"#/properties/money/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
if(data178.until !== undefined){
let data187 = data178.until;
if(typeof data187 === "string"){
if(!pattern18.test(data187)){
const err568 = {instancePath:instancePath+"/money/until",schemaPath:"#/properties/money/properties/until/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
else {
const err569 = {instancePath:instancePath+"/money/until",schemaPath:"#/properties/money/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
}
else {
const err570 = {instancePath:instancePath+"/money",schemaPath:"#/properties/money/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
if(data.relatesTo !== undefined){
let data188 = data.relatesTo;
if(Array.isArray(data188)){
if(data188.length > 50){
const err571 = {instancePath:instancePath+"/relatesTo",schemaPath:"#/properties/relatesTo/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
if(data188.length < 1){
const err572 = {instancePath:instancePath+"/relatesTo",schemaPath:"#/properties/relatesTo/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
const len27 = data188.length;
for(let i38=0; i38<len27; i38++){
let data189 = data188[i38];
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
if(data189.reference === undefined){
const err573 = {instancePath:instancePath+"/relatesTo/" + i38,schemaPath:"#/properties/relatesTo/items/required",keyword:"required",params:{missingProperty: "reference"},message:"must have required property '"+"reference"+"'"};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
if(data189.relation === undefined){
const err574 = {instancePath:instancePath+"/relatesTo/" + i38,schemaPath:"#/properties/relatesTo/items/required",keyword:"required",params:{missingProperty: "relation"},message:"must have required property '"+"relation"+"'"};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
for(const key31 in data189){
if(!((key31 === "reference") || (key31 === "relation"))){
const err575 = {instancePath:instancePath+"/relatesTo/" + i38,schemaPath:"#/properties/relatesTo/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
if(data189.reference !== undefined){
let data190 = data189.reference;
if(typeof data190 === "string"){
if(!pattern128.test(data190)){
const err576 = {instancePath:instancePath+"/relatesTo/" + i38+"/reference",schemaPath:"#/properties/relatesTo/items/properties/reference/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$"},message:"must match pattern \""+"^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$"+"\""};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
else {
const err577 = {instancePath:instancePath+"/relatesTo/" + i38+"/reference",schemaPath:"#/properties/relatesTo/items/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
if(data189.relation !== undefined){
let data191 = data189.relation;
if(typeof data191 === "string"){
if(!pattern16.test(data191)){
const err578 = {instancePath:instancePath+"/relatesTo/" + i38+"/relation",schemaPath:"#/properties/relatesTo/items/properties/relation/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
else {
const err579 = {instancePath:instancePath+"/relatesTo/" + i38+"/relation",schemaPath:"#/properties/relatesTo/items/properties/relation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
}
else {
const err580 = {instancePath:instancePath+"/relatesTo/" + i38,schemaPath:"#/properties/relatesTo/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
}
else {
const err581 = {instancePath:instancePath+"/relatesTo",schemaPath:"#/properties/relatesTo/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
if(data.narrative !== undefined){
let data192 = data.narrative;
if(Array.isArray(data192)){
if(data192.length > 10){
const err582 = {instancePath:instancePath+"/narrative",schemaPath:"#/properties/narrative/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
if(data192.length < 1){
const err583 = {instancePath:instancePath+"/narrative",schemaPath:"#/properties/narrative/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
const len28 = data192.length;
for(let i39=0; i39<len28; i39++){
let data193 = data192[i39];
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
if(data193.lang === undefined){
const err584 = {instancePath:instancePath+"/narrative/" + i39,schemaPath:"#/properties/narrative/items/required",keyword:"required",params:{missingProperty: "lang"},message:"must have required property '"+"lang"+"'"};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
if(data193.text === undefined){
const err585 = {instancePath:instancePath+"/narrative/" + i39,schemaPath:"#/properties/narrative/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
for(const key32 in data193){
if(!((key32 === "lang") || (key32 === "text"))){
const err586 = {instancePath:instancePath+"/narrative/" + i39,schemaPath:"#/properties/narrative/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
if(data193.lang !== undefined){
let data194 = data193.lang;
if(typeof data194 === "string"){
if(!pattern33.test(data194)){
const err587 = {instancePath:instancePath+"/narrative/" + i39+"/lang",schemaPath:"#/properties/narrative/items/properties/lang/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Z][a-z]{3})?$"+"\""};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
else {
const err588 = {instancePath:instancePath+"/narrative/" + i39+"/lang",schemaPath:"#/properties/narrative/items/properties/lang/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
if(data193.text !== undefined){
let data195 = data193.text;
if(typeof data195 === "string"){
if(func2(data195) > 20000){
const err589 = {instancePath:instancePath+"/narrative/" + i39+"/text",schemaPath:"#/properties/narrative/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
if(func2(data195) < 1){
const err590 = {instancePath:instancePath+"/narrative/" + i39+"/text",schemaPath:"#/properties/narrative/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
if(!pattern17.test(data195)){
const err591 = {instancePath:instancePath+"/narrative/" + i39+"/text",schemaPath:"#/properties/narrative/items/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
else {
const err592 = {instancePath:instancePath+"/narrative/" + i39+"/text",schemaPath:"#/properties/narrative/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
}
else {
const err593 = {instancePath:instancePath+"/narrative/" + i39,schemaPath:"#/properties/narrative/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
}
else {
const err594 = {instancePath:instancePath+"/narrative",schemaPath:"#/properties/narrative/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
if(data.evaluation !== undefined){
let data196 = data.evaluation;
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
if(data196.scheme === undefined){
const err595 = {instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/required",keyword:"required",params:{missingProperty: "scheme"},message:"must have required property '"+"scheme"+"'"};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
if(data196.source === undefined){
const err596 = {instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
if(data196.information === undefined){
const err597 = {instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/required",keyword:"required",params:{missingProperty: "information"},message:"must have required property '"+"information"+"'"};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
for(const key33 in data196){
if(!(((key33 === "scheme") || (key33 === "source")) || (key33 === "information"))){
const err598 = {instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
if(data196.scheme !== undefined){
let data197 = data196.scheme;
if(typeof data197 === "string"){
if(!pattern16.test(data197)){
const err599 = {instancePath:instancePath+"/evaluation/scheme",schemaPath:"#/properties/evaluation/properties/scheme/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
else {
const err600 = {instancePath:instancePath+"/evaluation/scheme",schemaPath:"#/properties/evaluation/properties/scheme/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
if(data196.source !== undefined){
let data198 = data196.source;
if(typeof data198 === "string"){
if(!pattern16.test(data198)){
const err601 = {instancePath:instancePath+"/evaluation/source",schemaPath:"#/properties/evaluation/properties/source/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
else {
const err602 = {instancePath:instancePath+"/evaluation/source",schemaPath:"#/properties/evaluation/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
if(data196.information !== undefined){
let data199 = data196.information;
if(typeof data199 === "string"){
if(!pattern16.test(data199)){
const err603 = {instancePath:instancePath+"/evaluation/information",schemaPath:"#/properties/evaluation/properties/information/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
else {
const err604 = {instancePath:instancePath+"/evaluation/information",schemaPath:"#/properties/evaluation/properties/information/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
}
else {
const err605 = {instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
if(data.handling !== undefined){
let data200 = data.handling;
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
if(data200.tlp === undefined){
const err606 = {instancePath:instancePath+"/handling",schemaPath:"#/properties/handling/required",keyword:"required",params:{missingProperty: "tlp"},message:"must have required property '"+"tlp"+"'"};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
if(data200.audience === undefined){
const err607 = {instancePath:instancePath+"/handling",schemaPath:"#/properties/handling/required",keyword:"required",params:{missingProperty: "audience"},message:"must have required property '"+"audience"+"'"};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
for(const key34 in data200){
if(!((((key34 === "tlp") || (key34 === "audience")) || (key34 === "codes")) || (key34 === "conditions"))){
const err608 = {instancePath:instancePath+"/handling",schemaPath:"#/properties/handling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
if(data200.tlp !== undefined){
let data201 = data200.tlp;
if(typeof data201 === "string"){
if(!pattern16.test(data201)){
const err609 = {instancePath:instancePath+"/handling/tlp",schemaPath:"#/properties/handling/properties/tlp/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
else {
const err610 = {instancePath:instancePath+"/handling/tlp",schemaPath:"#/properties/handling/properties/tlp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
if(data200.audience !== undefined){
let data202 = data200.audience;
if(Array.isArray(data202)){
if(data202.length > 32){
const err611 = {instancePath:instancePath+"/handling/audience",schemaPath:"#/properties/handling/properties/audience/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
const len29 = data202.length;
for(let i40=0; i40<len29; i40++){
let data203 = data202[i40];
if(typeof data203 === "string"){
if(!pattern136.test(data203)){
const err612 = {instancePath:instancePath+"/handling/audience/" + i40,schemaPath:"#/properties/handling/properties/audience/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,31}$"+"\""};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
else {
const err613 = {instancePath:instancePath+"/handling/audience/" + i40,schemaPath:"#/properties/handling/properties/audience/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
let i41 = data202.length;
let j11;
if(i41 > 1){
const indices11 = {};
for(;i41--;){
let item11 = data202[i41];
if(typeof item11 !== "string"){
continue;
}
if(typeof indices11[item11] == "number"){
j11 = indices11[item11];
const err614 = {instancePath:instancePath+"/handling/audience",schemaPath:"#/properties/handling/properties/audience/uniqueItems",keyword:"uniqueItems",params:{i: i41, j: j11},message:"must NOT have duplicate items (items ## "+j11+" and "+i41+" are identical)"};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
break;
}
indices11[item11] = i41;
}
}
}
else {
const err615 = {instancePath:instancePath+"/handling/audience",schemaPath:"#/properties/handling/properties/audience/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
if(data200.codes !== undefined){
let data204 = data200.codes;
if(Array.isArray(data204)){
if(data204.length > 4){
const err616 = {instancePath:instancePath+"/handling/codes",schemaPath:"#/properties/handling/properties/codes/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
if(data204.length < 1){
const err617 = {instancePath:instancePath+"/handling/codes",schemaPath:"#/properties/handling/properties/codes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
const len30 = data204.length;
for(let i42=0; i42<len30; i42++){
let data205 = data204[i42];
if(typeof data205 === "string"){
if(!pattern16.test(data205)){
const err618 = {instancePath:instancePath+"/handling/codes/" + i42,schemaPath:"#/properties/handling/properties/codes/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
else {
const err619 = {instancePath:instancePath+"/handling/codes/" + i42,schemaPath:"#/properties/handling/properties/codes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
let i43 = data204.length;
let j12;
if(i43 > 1){
const indices12 = {};
for(;i43--;){
let item12 = data204[i43];
if(typeof item12 !== "string"){
continue;
}
if(typeof indices12[item12] == "number"){
j12 = indices12[item12];
const err620 = {instancePath:instancePath+"/handling/codes",schemaPath:"#/properties/handling/properties/codes/uniqueItems",keyword:"uniqueItems",params:{i: i43, j: j12},message:"must NOT have duplicate items (items ## "+j12+" and "+i43+" are identical)"};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
break;
}
indices12[item12] = i43;
}
}
}
else {
const err621 = {instancePath:instancePath+"/handling/codes",schemaPath:"#/properties/handling/properties/codes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
if(data200.conditions !== undefined){
let data206 = data200.conditions;
if(typeof data206 === "string"){
if(func2(data206) > 1000){
const err622 = {instancePath:instancePath+"/handling/conditions",schemaPath:"#/properties/handling/properties/conditions/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
if(func2(data206) < 1){
const err623 = {instancePath:instancePath+"/handling/conditions",schemaPath:"#/properties/handling/properties/conditions/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
if(!pattern17.test(data206)){
const err624 = {instancePath:instancePath+"/handling/conditions",schemaPath:"#/properties/handling/properties/conditions/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
else {
const err625 = {instancePath:instancePath+"/handling/conditions",schemaPath:"#/properties/handling/properties/conditions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
}
else {
const err626 = {instancePath:instancePath+"/handling",schemaPath:"#/properties/handling/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
if(data.purpose !== undefined){
let data207 = data.purpose;
if(typeof data207 === "string"){
if(!pattern16.test(data207)){
const err627 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
else {
const err628 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
if(data.legalBasis !== undefined){
let data208 = data.legalBasis;
if(typeof data208 === "string"){
if(func2(data208) > 500){
const err629 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
if(func2(data208) < 1){
const err630 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
if(!pattern17.test(data208)){
const err631 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
else {
const err632 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/properties/legalBasis/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
if(data.retention !== undefined){
let data209 = data.retention;
if(data209 && typeof data209 == "object" && !Array.isArray(data209)){
if(data209.reviewOn === undefined){
const err633 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/required",keyword:"required",params:{missingProperty: "reviewOn"},message:"must have required property '"+"reviewOn"+"'"};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
if(data209.eraseOn === undefined){
const err634 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/required",keyword:"required",params:{missingProperty: "eraseOn"},message:"must have required property '"+"eraseOn"+"'"};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
for(const key35 in data209){
if(!((key35 === "reviewOn") || (key35 === "eraseOn"))){
const err635 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
if(data209.reviewOn !== undefined){
let data210 = data209.reviewOn;
if(typeof data210 === "string"){
if(!pattern141.test(data210)){
const err636 = {instancePath:instancePath+"/retention/reviewOn",schemaPath:"#/properties/retention/properties/reviewOn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
else {
const err637 = {instancePath:instancePath+"/retention/reviewOn",schemaPath:"#/properties/retention/properties/reviewOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
if(data209.eraseOn !== undefined){
let data211 = data209.eraseOn;
if(typeof data211 === "string"){
if(!pattern141.test(data211)){
const err638 = {instancePath:instancePath+"/retention/eraseOn",schemaPath:"#/properties/retention/properties/eraseOn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
else {
const err639 = {instancePath:instancePath+"/retention/eraseOn",schemaPath:"#/properties/retention/properties/eraseOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
}
else {
const err640 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
if(data.actionOnHit !== undefined){
let data212 = data.actionOnHit;
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
if(data212.measure === undefined){
const err641 = {instancePath:instancePath+"/actionOnHit",schemaPath:"#/properties/actionOnHit/required",keyword:"required",params:{missingProperty: "measure"},message:"must have required property '"+"measure"+"'"};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
for(const key36 in data212){
if(!((key36 === "measure") || (key36 === "instructions"))){
const err642 = {instancePath:instancePath+"/actionOnHit",schemaPath:"#/properties/actionOnHit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
if(data212.measure !== undefined){
let data213 = data212.measure;
if(typeof data213 === "string"){
if(!pattern16.test(data213)){
const err643 = {instancePath:instancePath+"/actionOnHit/measure",schemaPath:"#/properties/actionOnHit/properties/measure/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
}
else {
const err644 = {instancePath:instancePath+"/actionOnHit/measure",schemaPath:"#/properties/actionOnHit/properties/measure/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
if(data212.instructions !== undefined){
let data214 = data212.instructions;
if(typeof data214 === "string"){
if(func2(data214) > 1000){
const err645 = {instancePath:instancePath+"/actionOnHit/instructions",schemaPath:"#/properties/actionOnHit/properties/instructions/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
if(func2(data214) < 1){
const err646 = {instancePath:instancePath+"/actionOnHit/instructions",schemaPath:"#/properties/actionOnHit/properties/instructions/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
if(!pattern17.test(data214)){
const err647 = {instancePath:instancePath+"/actionOnHit/instructions",schemaPath:"#/properties/actionOnHit/properties/instructions/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
else {
const err648 = {instancePath:instancePath+"/actionOnHit/instructions",schemaPath:"#/properties/actionOnHit/properties/instructions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
}
}
else {
const err649 = {instancePath:instancePath+"/actionOnHit",schemaPath:"#/properties/actionOnHit/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
if(data.desk !== undefined){
let data215 = data.desk;
if(typeof data215 === "string"){
if(func2(data215) > 200){
const err650 = {instancePath:instancePath+"/desk",schemaPath:"#/properties/desk/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
if(func2(data215) < 1){
const err651 = {instancePath:instancePath+"/desk",schemaPath:"#/properties/desk/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
if(!pattern17.test(data215)){
const err652 = {instancePath:instancePath+"/desk",schemaPath:"#/properties/desk/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
else {
const err653 = {instancePath:instancePath+"/desk",schemaPath:"#/properties/desk/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
}
if(data.exercise !== undefined){
if(typeof data.exercise !== "boolean"){
const err654 = {instancePath:instancePath+"/exercise",schemaPath:"#/properties/exercise/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
}
}
else {
const err655 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const alertPublishedV1 = validate22;
const schema33 = {"$id":"urn:qalqan:schema:alert.published:v1","additionalProperties":false,"description":"An alert is published","type":"object","required":["reference","revision","alert"],"properties":{"reference":{"pattern":"^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$","description":"reference of the alert; its prefix is the owner","type":"string"},"revision":{"const":1,"type":"number"},"alert":{"additionalProperties":false,"description":"Content of an alert","type":"object","required":["kind","title","persons","phones","narrative","evaluation","handling","purpose","retention","desk","exercise"],"properties":{"kind":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"what the alert is about","x-code-list":"alert-kind","type":"string"},"title":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"one line for a list","type":"string"},"occurredOn":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"when it happened or began, as precise as known","type":"string"},"occurredUntil":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"when it ended","type":"string"},"place":{"additionalProperties":false,"type":"object","required":["name","country"],"properties":{"name":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"place as its source names it","type":"string"},"country":{"pattern":"^[A-Z]{2}$","description":"country","type":"string"},"point":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"border crossing, port, airport or town, by its stable id","x-code-list":"border-point","type":"string"},"position":{"additionalProperties":false,"type":"object","required":["latitude","longitude","uncertainty"],"properties":{"latitude":{"minimum":-90,"maximum":90,"description":"WGS 84, degrees","type":"number"},"longitude":{"minimum":-180,"maximum":180,"description":"WGS 84, degrees","type":"number"},"uncertainty":{"exclusiveMinimum":0,"maximum":1000000,"description":"radius in metres; a point without it says too much","type":"number"}}}}},"route":{"minItems":1,"maxItems":30,"type":"array","items":{"additionalProperties":false,"type":"object","required":["stage","certainty","place"],"properties":{"stage":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"origin, departure, transit, destination","x-code-list":"route-stage","type":"string"},"certainty":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"known or suspected","x-code-list":"certainty","type":"string"},"place":{"additionalProperties":false,"type":"object","required":["name","country"],"properties":{"name":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"place as its source names it","type":"string"},"country":{"pattern":"^[A-Z]{2}$","description":"country","type":"string"},"point":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"border crossing, port, airport or town, by its stable id","x-code-list":"border-point","type":"string"},"position":{"additionalProperties":false,"type":"object","required":["latitude","longitude","uncertainty"],"properties":{"latitude":{"minimum":-90,"maximum":90,"description":"WGS 84, degrees","type":"number"},"longitude":{"minimum":-180,"maximum":180,"description":"WGS 84, degrees","type":"number"},"uncertainty":{"exclusiveMinimum":0,"maximum":1000000,"description":"radius in metres; a point without it says too much","type":"number"}}}}},"on":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"when it was, or is expected, there","type":"string"}}}},"persons":{"maxItems":50,"type":"array","items":{"additionalProperties":false,"type":"object","required":["role","names"],"properties":{"role":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"suspect, witness, courier …; categories of people are told apart","x-code-list":"person-role","type":"string"},"certainty":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"whether the role is known or suspected","x-code-list":"certainty","type":"string"},"names":{"minItems":1,"maxItems":20,"type":"array","items":{"additionalProperties":false,"type":"object","required":["text"],"properties":{"text":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"full name, any script, as in the source","type":"string"},"kind":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"as in a document, alias, maiden …","x-code-list":"name-kind","type":"string"},"lang":{"pattern":"^[a-z]{2,3}(-[A-Z][a-z]{3})?$","description":"language, with script where it is not the usual one","type":"string"}}}},"birthDate":{"additionalProperties":false,"type":"object","required":["value","precision"],"properties":{"value":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"YYYY, YYYY-MM or YYYY-MM-DD","type":"string"},"precision":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"year, month or day; agrees with the form of value","x-code-list":"date-precision","type":"string"},"conventional":{"description":"true where 1 January stands for \"not known\"","type":"boolean"}}},"birthPlace":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"place of birth as its source names it","type":"string"},"sex":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"f, m, x or unknown","x-code-list":"sex","type":"string"},"nationalities":{"maxItems":5,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Z]{2}$","description":"citizenship","type":"string"}},"documents":{"maxItems":20,"type":"array","items":{"additionalProperties":false,"type":"object","required":["type","country","number"],"properties":{"type":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"passport, national id …","x-code-list":"document-type","type":"string"},"country":{"pattern":"^[A-Z]{2}$","description":"issuing country","type":"string"},"number":{"minLength":3,"maxLength":32,"pattern":"^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.№-]*$","description":"as printed","type":"string"},"expiresOn":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"day of expiry","type":"string"},"authenticity":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"genuine, forged, stolen …","x-code-list":"document-authenticity","type":"string"}}}},"marks":{"minLength":1,"maxLength":500,"pattern":"\\S","description":"marks by which the person is known again","type":"string"}}}},"phones":{"maxItems":100,"type":"array","items":{"additionalProperties":false,"type":"object","required":["number"],"properties":{"number":{"pattern":"^\\+[0-9][0-9 ().-]{5,24}$","description":"international form, E.164 digits with separators allowed","type":"string"},"note":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"how it was used, by whom","type":"string"}}}},"devices":{"minItems":1,"maxItems":100,"type":"array","items":{"additionalProperties":false,"type":"object","required":["imei"],"properties":{"imei":{"pattern":"^[0-9][0-9 /-]{12,24}$","description":"IMEI or IMEISV, separators allowed","type":"string"},"note":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"what it is, where it was found","type":"string"}}}},"conveyances":{"minItems":1,"maxItems":50,"type":"array","items":{"additionalProperties":false,"type":"object","required":["mode","type","identifiers"],"properties":{"mode":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"road, rail, air, sea, river, post …","x-code-list":"transport-mode","type":"string"},"type":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"car, lorry, trailer, wagon, container …","x-code-list":"conveyance-type","type":"string"},"status":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"used, watched, stolen, lost, seized","x-code-list":"thing-status","type":"string"},"make":{"minLength":1,"maxLength":100,"pattern":"\\S","description":"make","type":"string"},"model":{"minLength":1,"maxLength":100,"pattern":"\\S","description":"model","type":"string"},"colour":{"minLength":1,"maxLength":60,"pattern":"\\S","description":"colour","type":"string"},"identifiers":{"maxItems":20,"type":"array","items":{"additionalProperties":false,"type":"object","required":["scheme","value"],"properties":{"scheme":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"plate, vin, container, wagon …","x-code-list":"thing-scheme","type":"string"},"country":{"pattern":"^[A-Z]{2}$","description":"issuing country; a plate always names it","type":"string"},"value":{"minLength":2,"maxLength":40,"pattern":"^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.-]*$","description":"as marked","type":"string"}}}},"seals":{"maxItems":50,"uniqueItems":true,"type":"array","items":{"minLength":1,"maxLength":60,"pattern":"\\S","description":"seal number","type":"string"}},"note":{"minLength":1,"maxLength":500,"pattern":"\\S","description":"anything by which it is known again","type":"string"}}}},"accounts":{"minItems":1,"maxItems":100,"type":"array","items":{"additionalProperties":false,"type":"object","required":["scheme","value"],"properties":{"scheme":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"iban, account or wallet","x-code-list":"account-scheme","type":"string"},"country":{"pattern":"^[A-Z]{2}$","description":"country of the bank; a plain account number always names it","type":"string"},"bank":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"bank or provider; a plain account number always names it","type":"string"},"chain":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"chain of a wallet","x-code-list":"wallet-chain","type":"string"},"value":{"minLength":4,"maxLength":128,"pattern":"^[0-9A-Za-z][0-9A-Za-z: /.-]*$","description":"number or address as written","type":"string"},"note":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"how it was used, by whom","type":"string"}}}},"substances":{"minItems":1,"maxItems":50,"type":"array","items":{"additionalProperties":false,"type":"object","required":["test"],"properties":{"drug":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"controlled drug","x-code-list":"drug","type":"string"},"precursor":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"precursor of Table I, Table II or under watch","x-code-list":"precursor","type":"string"},"quantity":{"additionalProperties":false,"type":"object","required":["amount","unit","basis"],"properties":{"amount":{"exclusiveMinimum":0,"maximum":1000000000000,"description":"in the unit given","type":"number"},"unit":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"kg, g, L, mL or unit (tablets, ampoules, plants)","x-code-list":"quantity-unit","type":"string"},"basis":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"gross (with packing) or net","x-code-list":"quantity-basis","type":"string"},"asReported":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"as the source wrote it","type":"string"}}},"form":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"powder, tablet, resin …","x-code-list":"drug-form","type":"string"},"test":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"none, field test or laboratory","x-code-list":"test-status","type":"string"},"purity":{"exclusiveMinimum":0,"maximum":100,"description":"per cent by weight, as the laboratory found","type":"number"},"mark":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"logo, stamp or colour; logos link seizures","type":"string"},"declaredAs":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"what the papers called it","type":"string"},"declaredHs":{"pattern":"^[0-9]{6,10}$","description":"HS code in the papers","type":"string"}}}},"firearms":{"minItems":1,"maxItems":100,"type":"array","items":{"additionalProperties":false,"type":"object","required":["type","status","quantity"],"properties":{"type":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"pistol, rifle, parts, ammunition …","x-code-list":"firearm-type","type":"string"},"status":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"seized, lost, stolen, traced","x-code-list":"firearm-status","type":"string"},"quantity":{"minimum":1,"maximum":1000000,"description":"pieces","type":"integer"},"make":{"minLength":1,"maxLength":100,"pattern":"\\S","description":"maker","type":"string"},"model":{"minLength":1,"maxLength":100,"pattern":"\\S","description":"model","type":"string"},"calibre":{"minLength":1,"maxLength":40,"pattern":"\\S","description":"as marked, for example 7.62x39 mm","type":"string"},"serial":{"minLength":3,"maxLength":40,"pattern":"^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.-]*$","type":"string"},"importMark":{"minLength":1,"maxLength":100,"pattern":"\\S","description":"import mark","type":"string"},"countryOfMake":{"pattern":"^[A-Z]{2}$","description":"country of manufacture","type":"string"},"yearOfMake":{"minimum":1800,"maximum":2200,"type":"integer"},"converted":{"description":"converted or craft-made","type":"boolean"},"traceAsked":{"description":"whether the owner asks for a trace","type":"boolean"}}}},"seizure":{"additionalProperties":false,"type":"object","properties":{"concealment":{"minItems":1,"maxItems":10,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"body, luggage, fuel tank, cargo …","x-code-list":"concealment","type":"string"}},"concealmentNote":{"minLength":1,"maxLength":1000,"pattern":"\\S","description":"how exactly","type":"string"},"packaging":{"minLength":1,"maxLength":500,"pattern":"\\S","description":"packing, colours, markings","type":"string"},"seizedBy":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"agency; not a person","type":"string"},"caseNumber":{"minLength":1,"maxLength":100,"pattern":"\\S","description":"case number of the owner","type":"string"},"exhibits":{"maxItems":50,"uniqueItems":true,"type":"array","items":{"minLength":1,"maxLength":100,"pattern":"\\S","description":"exhibit number","type":"string"}},"cash":{"minItems":1,"maxItems":20,"type":"array","items":{"additionalProperties":false,"type":"object","required":["amount","currency"],"properties":{"amount":{"exclusiveMinimum":0,"maximum":1000000000000000,"description":"in whole units of the currency","type":"number"},"currency":{"pattern":"^[A-Z]{3}$","description":"ISO 4217","type":"string"}}}}}},"precursor":{"additionalProperties":false,"type":"object","required":["incident"],"properties":{"incident":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"suspicious order, stopped shipment, diversion …","x-code-list":"precursor-incident","type":"string"},"parties":{"minItems":1,"maxItems":20,"type":"array","items":{"additionalProperties":false,"type":"object","required":["role","name","country"],"properties":{"role":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"exporter, importer, consignee, broker …","x-code-list":"trade-role","type":"string"},"name":{"minLength":1,"maxLength":300,"pattern":"\\S","description":"as in the papers","type":"string"},"country":{"pattern":"^[A-Z]{2}$","description":"seat","type":"string"},"address":{"minLength":1,"maxLength":500,"pattern":"\\S","description":"as in the papers","type":"string"}}}},"preExport":{"additionalProperties":false,"type":"object","required":["number"],"properties":{"number":{"minLength":1,"maxLength":60,"pattern":"\\S","description":"number of the notice","type":"string"},"dueOn":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"answer due","type":"string"},"answer":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"no objection, objection, under inquiry","x-code-list":"pen-answer","type":"string"}}},"dispatchOn":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"expected day of dispatch","type":"string"},"entry":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"expected point of entry","x-code-list":"border-point","type":"string"},"exit":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"point of exit","x-code-list":"border-point","type":"string"},"payment":{"minLength":1,"maxLength":300,"pattern":"\\S","description":"means of payment","type":"string"},"papers":{"minItems":1,"maxItems":20,"type":"array","items":{"additionalProperties":false,"type":"object","required":["type","number"],"properties":{"type":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"licence, invoice, CMR …","x-code-list":"trade-paper","type":"string"},"number":{"minLength":1,"maxLength":60,"pattern":"\\S","description":"number","type":"string"}}}},"reasons":{"minItems":1,"maxItems":10,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"why it is suspicious","x-code-list":"suspicion","type":"string"}}}},"trafficking":{"additionalProperties":false,"type":"object","required":["acts","purposes","victims"],"properties":{"acts":{"minItems":1,"maxItems":10,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"recruitment, transport, transfer, harbouring, receipt","x-code-list":"trafficking-act","type":"string"}},"means":{"minItems":1,"maxItems":10,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"threat, force, deception …","x-code-list":"trafficking-means","type":"string"}},"purposes":{"minItems":1,"maxItems":10,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"sexual exploitation, forced labour …","x-code-list":"trafficking-purpose","type":"string"}},"victims":{"minItems":1,"maxItems":200,"type":"array","items":{"additionalProperties":false,"type":"object","required":["pseudonym","ageBand","status"],"properties":{"pseudonym":{"pattern":"^[A-Z0-9][A-Z0-9-]{1,31}$","description":"given by the owner; never a name","type":"string"},"ageBand":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"child, or a band of years","x-code-list":"age-band","type":"string"},"sex":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"f, m, x or unknown","x-code-list":"sex","type":"string"},"citizenship":{"pattern":"^[A-Z]{2}$","description":"citizenship","type":"string"},"status":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"presumed or formally identified","x-code-list":"victim-status","type":"string"},"protection":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"referred, in shelter, declined …","x-code-list":"victim-protection","type":"string"}}}}}},"wanted":{"additionalProperties":false,"type":"object","required":["authority","offences"],"properties":{"authority":{"minLength":1,"maxLength":300,"pattern":"\\S","description":"court or authority that issued the order","type":"string"},"offences":{"minItems":1,"maxItems":10,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"what the person is sought for","x-code-list":"offence","type":"string"}},"orderNumber":{"minLength":1,"maxLength":100,"pattern":"\\S","description":"number of the warrant or order","type":"string"},"orderedOn":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"date of the warrant or order","type":"string"},"dangers":{"minItems":1,"maxItems":10,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"armed, violent, escape risk …","x-code-list":"danger","type":"string"}},"extradition":{"description":"whether extradition will be asked for","type":"boolean"},"lastSeen":{"additionalProperties":false,"type":"object","required":["name","country"],"properties":{"name":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"place as its source names it","type":"string"},"country":{"pattern":"^[A-Z]{2}$","description":"country","type":"string"},"point":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"border crossing, port, airport or town, by its stable id","x-code-list":"border-point","type":"string"},"position":{"additionalProperties":false,"type":"object","required":["latitude","longitude","uncertainty"],"properties":{"latitude":{"minimum":-90,"maximum":90,"description":"WGS 84, degrees","type":"number"},"longitude":{"minimum":-180,"maximum":180,"description":"WGS 84, degrees","type":"number"},"uncertainty":{"exclusiveMinimum":0,"maximum":1000000,"description":"radius in metres; a point without it says too much","type":"number"}}}}}}},"money":{"additionalProperties":false,"type":"object","required":["instruments","amounts"],"properties":{"instruments":{"minItems":1,"maxItems":10,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"bank, hawala, cash courier, crypto …","x-code-list":"money-instrument","type":"string"}},"amounts":{"minItems":1,"maxItems":50,"type":"array","items":{"additionalProperties":false,"type":"object","required":["amount","currency"],"properties":{"amount":{"exclusiveMinimum":0,"maximum":1000000000000000,"description":"in whole units of the currency","type":"number"},"currency":{"pattern":"^[A-Z]{3}$","description":"ISO 4217","type":"string"}}}},"typology":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"structuring, trade mispricing …","x-code-list":"money-typology","type":"string"},"from":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"beginning of the period","type":"string"},"until":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"end of the period","type":"string"}}},"relatesTo":{"minItems":1,"maxItems":50,"type":"array","items":{"additionalProperties":false,"type":"object","required":["reference","relation"],"properties":{"reference":{"pattern":"^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$","description":"another alert","type":"string"},"relation":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"same case, answers …","x-code-list":"alert-relation","type":"string"}}}},"narrative":{"minItems":1,"maxItems":10,"type":"array","items":{"additionalProperties":false,"type":"object","required":["lang","text"],"properties":{"lang":{"pattern":"^[a-z]{2,3}(-[A-Z][a-z]{3})?$","description":"language of the text; the original is the authentic one","type":"string"},"text":{"minLength":1,"maxLength":20000,"pattern":"\\S","description":"what happened","type":"string"}}}},"evaluation":{"additionalProperties":false,"type":"object","required":["scheme","source","information"],"properties":{"scheme":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"how source and information are graded","x-code-list":"evaluation-scheme","type":"string"},"source":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"A … X","x-code-list":"evaluation-source","type":"string"},"information":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"1 … 4","x-code-list":"evaluation-information","type":"string"}}},"handling":{"additionalProperties":false,"type":"object","required":["tlp","audience"],"properties":{"tlp":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"RED, AMBER+STRICT, AMBER, GREEN, CLEAR","x-code-list":"tlp","type":"string"},"audience":{"maxItems":32,"uniqueItems":true,"type":"array","items":{"pattern":"^[a-z][a-z0-9-]{0,31}$","description":"party that may read it besides the owner","type":"string"}},"codes":{"minItems":1,"maxItems":4,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"H0 … H3","x-code-list":"handling-code","type":"string"}},"conditions":{"minLength":1,"maxLength":1000,"pattern":"\\S","description":"other limits of use; needed with H3","type":"string"}}},"purpose":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"what it may be used for","x-code-list":"purpose","type":"string"},"legalBasis":{"minLength":1,"maxLength":500,"pattern":"\\S","description":"act and article","type":"string"},"retention":{"additionalProperties":false,"type":"object","required":["reviewOn","eraseOn"],"properties":{"reviewOn":{"pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"when the owner has to look whether it is still needed","type":"string"},"eraseOn":{"pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"when it is erased unless the owner renews it","type":"string"}}},"actionOnHit":{"additionalProperties":false,"type":"object","required":["measure"],"properties":{"measure":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"arrest, discreet check, specific check, inform","x-code-list":"action-on-hit","type":"string"},"instructions":{"minLength":1,"maxLength":1000,"pattern":"\\S","description":"what to look for, whom to call","type":"string"}}},"desk":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"duty desk to call; a desk, not a person","type":"string"},"exercise":{"description":"true for training: never linked with real alerts","type":"boolean"}}}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:qalqan:schema:alert.published:v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reference === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reference"},message:"must have required property '"+"reference"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.revision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"},message:"must have required property '"+"revision"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.alert === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "alert"},message:"must have required property '"+"alert"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "reference") || (key0 === "revision")) || (key0 === "alert"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reference !== undefined){
let data0 = data.reference;
if(typeof data0 === "string"){
if(!pattern128.test(data0)){
const err4 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$"},message:"must match pattern \""+"^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$"+"\""};
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
const err5 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.revision !== undefined){
let data1 = data.revision;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(1 !== data1){
const err7 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.alert !== undefined){
let data2 = data.alert;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kind === undefined){
const err8 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.title === undefined){
const err9 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.persons === undefined){
const err10 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "persons"},message:"must have required property '"+"persons"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.phones === undefined){
const err11 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "phones"},message:"must have required property '"+"phones"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.narrative === undefined){
const err12 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "narrative"},message:"must have required property '"+"narrative"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2.evaluation === undefined){
const err13 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "evaluation"},message:"must have required property '"+"evaluation"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2.handling === undefined){
const err14 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "handling"},message:"must have required property '"+"handling"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data2.purpose === undefined){
const err15 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "purpose"},message:"must have required property '"+"purpose"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data2.retention === undefined){
const err16 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "retention"},message:"must have required property '"+"retention"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data2.desk === undefined){
const err17 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "desk"},message:"must have required property '"+"desk"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data2.exercise === undefined){
const err18 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "exercise"},message:"must have required property '"+"exercise"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data2){
if(!(func1.call(schema33.properties.alert.properties, key1))){
const err19 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data2.kind !== undefined){
let data3 = data2.kind;
if(typeof data3 === "string"){
if(!pattern16.test(data3)){
const err20 = {instancePath:instancePath+"/alert/kind",schemaPath:"#/properties/alert/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/alert/kind",schemaPath:"#/properties/alert/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data2.title !== undefined){
let data4 = data2.title;
if(typeof data4 === "string"){
if(func2(data4) > 200){
const err22 = {instancePath:instancePath+"/alert/title",schemaPath:"#/properties/alert/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func2(data4) < 1){
const err23 = {instancePath:instancePath+"/alert/title",schemaPath:"#/properties/alert/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern17.test(data4)){
const err24 = {instancePath:instancePath+"/alert/title",schemaPath:"#/properties/alert/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/alert/title",schemaPath:"#/properties/alert/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data2.occurredOn !== undefined){
let data5 = data2.occurredOn;
if(typeof data5 === "string"){
if(!pattern18.test(data5)){
const err26 = {instancePath:instancePath+"/alert/occurredOn",schemaPath:"#/properties/alert/properties/occurredOn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/alert/occurredOn",schemaPath:"#/properties/alert/properties/occurredOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data2.occurredUntil !== undefined){
let data6 = data2.occurredUntil;
if(typeof data6 === "string"){
if(!pattern18.test(data6)){
const err28 = {instancePath:instancePath+"/alert/occurredUntil",schemaPath:"#/properties/alert/properties/occurredUntil/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/alert/occurredUntil",schemaPath:"#/properties/alert/properties/occurredUntil/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data2.place !== undefined){
let data7 = data2.place;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.name === undefined){
const err30 = {instancePath:instancePath+"/alert/place",schemaPath:"#/properties/alert/properties/place/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data7.country === undefined){
const err31 = {instancePath:instancePath+"/alert/place",schemaPath:"#/properties/alert/properties/place/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key2 in data7){
if(!((((key2 === "name") || (key2 === "country")) || (key2 === "point")) || (key2 === "position"))){
const err32 = {instancePath:instancePath+"/alert/place",schemaPath:"#/properties/alert/properties/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data7.name !== undefined){
let data8 = data7.name;
if(typeof data8 === "string"){
if(func2(data8) > 200){
const err33 = {instancePath:instancePath+"/alert/place/name",schemaPath:"#/properties/alert/properties/place/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func2(data8) < 1){
const err34 = {instancePath:instancePath+"/alert/place/name",schemaPath:"#/properties/alert/properties/place/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!pattern17.test(data8)){
const err35 = {instancePath:instancePath+"/alert/place/name",schemaPath:"#/properties/alert/properties/place/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/alert/place/name",schemaPath:"#/properties/alert/properties/place/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data7.country !== undefined){
let data9 = data7.country;
if(typeof data9 === "string"){
if(!pattern21.test(data9)){
const err37 = {instancePath:instancePath+"/alert/place/country",schemaPath:"#/properties/alert/properties/place/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/alert/place/country",schemaPath:"#/properties/alert/properties/place/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data7.point !== undefined){
let data10 = data7.point;
if(typeof data10 === "string"){
if(!pattern16.test(data10)){
const err39 = {instancePath:instancePath+"/alert/place/point",schemaPath:"#/properties/alert/properties/place/properties/point/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/alert/place/point",schemaPath:"#/properties/alert/properties/place/properties/point/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data7.position !== undefined){
let data11 = data7.position;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.latitude === undefined){
const err41 = {instancePath:instancePath+"/alert/place/position",schemaPath:"#/properties/alert/properties/place/properties/position/required",keyword:"required",params:{missingProperty: "latitude"},message:"must have required property '"+"latitude"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data11.longitude === undefined){
const err42 = {instancePath:instancePath+"/alert/place/position",schemaPath:"#/properties/alert/properties/place/properties/position/required",keyword:"required",params:{missingProperty: "longitude"},message:"must have required property '"+"longitude"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data11.uncertainty === undefined){
const err43 = {instancePath:instancePath+"/alert/place/position",schemaPath:"#/properties/alert/properties/place/properties/position/required",keyword:"required",params:{missingProperty: "uncertainty"},message:"must have required property '"+"uncertainty"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key3 in data11){
if(!(((key3 === "latitude") || (key3 === "longitude")) || (key3 === "uncertainty"))){
const err44 = {instancePath:instancePath+"/alert/place/position",schemaPath:"#/properties/alert/properties/place/properties/position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data11.latitude !== undefined){
let data12 = data11.latitude;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 90 || isNaN(data12)){
const err45 = {instancePath:instancePath+"/alert/place/position/latitude",schemaPath:"#/properties/alert/properties/place/properties/position/properties/latitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data12 < -90 || isNaN(data12)){
const err46 = {instancePath:instancePath+"/alert/place/position/latitude",schemaPath:"#/properties/alert/properties/place/properties/position/properties/latitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -90},message:"must be >= -90"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/alert/place/position/latitude",schemaPath:"#/properties/alert/properties/place/properties/position/properties/latitude/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data11.longitude !== undefined){
let data13 = data11.longitude;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 180 || isNaN(data13)){
const err48 = {instancePath:instancePath+"/alert/place/position/longitude",schemaPath:"#/properties/alert/properties/place/properties/position/properties/longitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180},message:"must be <= 180"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data13 < -180 || isNaN(data13)){
const err49 = {instancePath:instancePath+"/alert/place/position/longitude",schemaPath:"#/properties/alert/properties/place/properties/position/properties/longitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -180},message:"must be >= -180"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/alert/place/position/longitude",schemaPath:"#/properties/alert/properties/place/properties/position/properties/longitude/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data11.uncertainty !== undefined){
let data14 = data11.uncertainty;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000000 || isNaN(data14)){
const err51 = {instancePath:instancePath+"/alert/place/position/uncertainty",schemaPath:"#/properties/alert/properties/place/properties/position/properties/uncertainty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data14 <= 0 || isNaN(data14)){
const err52 = {instancePath:instancePath+"/alert/place/position/uncertainty",schemaPath:"#/properties/alert/properties/place/properties/position/properties/uncertainty/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/alert/place/position/uncertainty",schemaPath:"#/properties/alert/properties/place/properties/position/properties/uncertainty/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/alert/place/position",schemaPath:"#/properties/alert/properties/place/properties/position/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/alert/place",schemaPath:"#/properties/alert/properties/place/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data2.route !== undefined){
let data15 = data2.route;
if(Array.isArray(data15)){
if(data15.length > 30){
const err56 = {instancePath:instancePath+"/alert/route",schemaPath:"#/properties/alert/properties/route/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data15.length < 1){
const err57 = {instancePath:instancePath+"/alert/route",schemaPath:"#/properties/alert/properties/route/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.stage === undefined){
const err58 = {instancePath:instancePath+"/alert/route/" + i0,schemaPath:"#/properties/alert/properties/route/items/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data16.certainty === undefined){
const err59 = {instancePath:instancePath+"/alert/route/" + i0,schemaPath:"#/properties/alert/properties/route/items/required",keyword:"required",params:{missingProperty: "certainty"},message:"must have required property '"+"certainty"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data16.place === undefined){
const err60 = {instancePath:instancePath+"/alert/route/" + i0,schemaPath:"#/properties/alert/properties/route/items/required",keyword:"required",params:{missingProperty: "place"},message:"must have required property '"+"place"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key4 in data16){
if(!((((key4 === "stage") || (key4 === "certainty")) || (key4 === "place")) || (key4 === "on"))){
const err61 = {instancePath:instancePath+"/alert/route/" + i0,schemaPath:"#/properties/alert/properties/route/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data16.stage !== undefined){
let data17 = data16.stage;
if(typeof data17 === "string"){
if(!pattern16.test(data17)){
const err62 = {instancePath:instancePath+"/alert/route/" + i0+"/stage",schemaPath:"#/properties/alert/properties/route/items/properties/stage/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/alert/route/" + i0+"/stage",schemaPath:"#/properties/alert/properties/route/items/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data16.certainty !== undefined){
let data18 = data16.certainty;
if(typeof data18 === "string"){
if(!pattern16.test(data18)){
const err64 = {instancePath:instancePath+"/alert/route/" + i0+"/certainty",schemaPath:"#/properties/alert/properties/route/items/properties/certainty/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/alert/route/" + i0+"/certainty",schemaPath:"#/properties/alert/properties/route/items/properties/certainty/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data16.place !== undefined){
let data19 = data16.place;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.name === undefined){
const err66 = {instancePath:instancePath+"/alert/route/" + i0+"/place",schemaPath:"#/properties/alert/properties/route/items/properties/place/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data19.country === undefined){
const err67 = {instancePath:instancePath+"/alert/route/" + i0+"/place",schemaPath:"#/properties/alert/properties/route/items/properties/place/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key5 in data19){
if(!((((key5 === "name") || (key5 === "country")) || (key5 === "point")) || (key5 === "position"))){
const err68 = {instancePath:instancePath+"/alert/route/" + i0+"/place",schemaPath:"#/properties/alert/properties/route/items/properties/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data19.name !== undefined){
let data20 = data19.name;
if(typeof data20 === "string"){
if(func2(data20) > 200){
const err69 = {instancePath:instancePath+"/alert/route/" + i0+"/place/name",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(func2(data20) < 1){
const err70 = {instancePath:instancePath+"/alert/route/" + i0+"/place/name",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!pattern17.test(data20)){
const err71 = {instancePath:instancePath+"/alert/route/" + i0+"/place/name",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/alert/route/" + i0+"/place/name",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data19.country !== undefined){
let data21 = data19.country;
if(typeof data21 === "string"){
if(!pattern21.test(data21)){
const err73 = {instancePath:instancePath+"/alert/route/" + i0+"/place/country",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/alert/route/" + i0+"/place/country",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data19.point !== undefined){
let data22 = data19.point;
if(typeof data22 === "string"){
if(!pattern16.test(data22)){
const err75 = {instancePath:instancePath+"/alert/route/" + i0+"/place/point",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/point/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/alert/route/" + i0+"/place/point",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/point/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data19.position !== undefined){
let data23 = data19.position;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.latitude === undefined){
const err77 = {instancePath:instancePath+"/alert/route/" + i0+"/place/position",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/position/required",keyword:"required",params:{missingProperty: "latitude"},message:"must have required property '"+"latitude"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data23.longitude === undefined){
const err78 = {instancePath:instancePath+"/alert/route/" + i0+"/place/position",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/position/required",keyword:"required",params:{missingProperty: "longitude"},message:"must have required property '"+"longitude"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data23.uncertainty === undefined){
const err79 = {instancePath:instancePath+"/alert/route/" + i0+"/place/position",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/position/required",keyword:"required",params:{missingProperty: "uncertainty"},message:"must have required property '"+"uncertainty"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
for(const key6 in data23){
if(!(((key6 === "latitude") || (key6 === "longitude")) || (key6 === "uncertainty"))){
const err80 = {instancePath:instancePath+"/alert/route/" + i0+"/place/position",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data23.latitude !== undefined){
let data24 = data23.latitude;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 90 || isNaN(data24)){
const err81 = {instancePath:instancePath+"/alert/route/" + i0+"/place/position/latitude",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/position/properties/latitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data24 < -90 || isNaN(data24)){
const err82 = {instancePath:instancePath+"/alert/route/" + i0+"/place/position/latitude",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/position/properties/latitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -90},message:"must be >= -90"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/alert/route/" + i0+"/place/position/latitude",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/position/properties/latitude/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data23.longitude !== undefined){
let data25 = data23.longitude;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 180 || isNaN(data25)){
const err84 = {instancePath:instancePath+"/alert/route/" + i0+"/place/position/longitude",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/position/properties/longitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180},message:"must be <= 180"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data25 < -180 || isNaN(data25)){
const err85 = {instancePath:instancePath+"/alert/route/" + i0+"/place/position/longitude",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/position/properties/longitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -180},message:"must be >= -180"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/alert/route/" + i0+"/place/position/longitude",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/position/properties/longitude/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data23.uncertainty !== undefined){
let data26 = data23.uncertainty;
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 1000000 || isNaN(data26)){
const err87 = {instancePath:instancePath+"/alert/route/" + i0+"/place/position/uncertainty",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/position/properties/uncertainty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data26 <= 0 || isNaN(data26)){
const err88 = {instancePath:instancePath+"/alert/route/" + i0+"/place/position/uncertainty",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/position/properties/uncertainty/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/alert/route/" + i0+"/place/position/uncertainty",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/position/properties/uncertainty/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/alert/route/" + i0+"/place/position",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/position/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/alert/route/" + i0+"/place",schemaPath:"#/properties/alert/properties/route/items/properties/place/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data16.on !== undefined){
let data27 = data16.on;
if(typeof data27 === "string"){
if(!pattern18.test(data27)){
const err92 = {instancePath:instancePath+"/alert/route/" + i0+"/on",schemaPath:"#/properties/alert/properties/route/items/properties/on/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/alert/route/" + i0+"/on",schemaPath:"#/properties/alert/properties/route/items/properties/on/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/alert/route/" + i0,schemaPath:"#/properties/alert/properties/route/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/alert/route",schemaPath:"#/properties/alert/properties/route/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data2.persons !== undefined){
let data28 = data2.persons;
if(Array.isArray(data28)){
if(data28.length > 50){
const err96 = {instancePath:instancePath+"/alert/persons",schemaPath:"#/properties/alert/properties/persons/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
const len1 = data28.length;
for(let i1=0; i1<len1; i1++){
let data29 = data28[i1];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.role === undefined){
const err97 = {instancePath:instancePath+"/alert/persons/" + i1,schemaPath:"#/properties/alert/properties/persons/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data29.names === undefined){
const err98 = {instancePath:instancePath+"/alert/persons/" + i1,schemaPath:"#/properties/alert/properties/persons/items/required",keyword:"required",params:{missingProperty: "names"},message:"must have required property '"+"names"+"'"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
for(const key7 in data29){
if(!(func1.call(schema33.properties.alert.properties.persons.items.properties, key7))){
const err99 = {instancePath:instancePath+"/alert/persons/" + i1,schemaPath:"#/properties/alert/properties/persons/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data29.role !== undefined){
let data30 = data29.role;
if(typeof data30 === "string"){
if(!pattern16.test(data30)){
const err100 = {instancePath:instancePath+"/alert/persons/" + i1+"/role",schemaPath:"#/properties/alert/properties/persons/items/properties/role/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/alert/persons/" + i1+"/role",schemaPath:"#/properties/alert/properties/persons/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data29.certainty !== undefined){
let data31 = data29.certainty;
if(typeof data31 === "string"){
if(!pattern16.test(data31)){
const err102 = {instancePath:instancePath+"/alert/persons/" + i1+"/certainty",schemaPath:"#/properties/alert/properties/persons/items/properties/certainty/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/alert/persons/" + i1+"/certainty",schemaPath:"#/properties/alert/properties/persons/items/properties/certainty/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data29.names !== undefined){
let data32 = data29.names;
if(Array.isArray(data32)){
if(data32.length > 20){
const err104 = {instancePath:instancePath+"/alert/persons/" + i1+"/names",schemaPath:"#/properties/alert/properties/persons/items/properties/names/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data32.length < 1){
const err105 = {instancePath:instancePath+"/alert/persons/" + i1+"/names",schemaPath:"#/properties/alert/properties/persons/items/properties/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
const len2 = data32.length;
for(let i2=0; i2<len2; i2++){
let data33 = data32[i2];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.text === undefined){
const err106 = {instancePath:instancePath+"/alert/persons/" + i1+"/names/" + i2,schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
for(const key8 in data33){
if(!(((key8 === "text") || (key8 === "kind")) || (key8 === "lang"))){
const err107 = {instancePath:instancePath+"/alert/persons/" + i1+"/names/" + i2,schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data33.text !== undefined){
let data34 = data33.text;
if(typeof data34 === "string"){
if(func2(data34) > 200){
const err108 = {instancePath:instancePath+"/alert/persons/" + i1+"/names/" + i2+"/text",schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(func2(data34) < 1){
const err109 = {instancePath:instancePath+"/alert/persons/" + i1+"/names/" + i2+"/text",schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(!pattern17.test(data34)){
const err110 = {instancePath:instancePath+"/alert/persons/" + i1+"/names/" + i2+"/text",schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/alert/persons/" + i1+"/names/" + i2+"/text",schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data33.kind !== undefined){
let data35 = data33.kind;
if(typeof data35 === "string"){
if(!pattern16.test(data35)){
const err112 = {instancePath:instancePath+"/alert/persons/" + i1+"/names/" + i2+"/kind",schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/alert/persons/" + i1+"/names/" + i2+"/kind",schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data33.lang !== undefined){
let data36 = data33.lang;
if(typeof data36 === "string"){
if(!pattern33.test(data36)){
const err114 = {instancePath:instancePath+"/alert/persons/" + i1+"/names/" + i2+"/lang",schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/properties/lang/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Z][a-z]{3})?$"+"\""};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/alert/persons/" + i1+"/names/" + i2+"/lang",schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/properties/lang/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/alert/persons/" + i1+"/names/" + i2,schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/alert/persons/" + i1+"/names",schemaPath:"#/properties/alert/properties/persons/items/properties/names/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data29.birthDate !== undefined){
let data37 = data29.birthDate;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.value === undefined){
const err118 = {instancePath:instancePath+"/alert/persons/" + i1+"/birthDate",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data37.precision === undefined){
const err119 = {instancePath:instancePath+"/alert/persons/" + i1+"/birthDate",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/required",keyword:"required",params:{missingProperty: "precision"},message:"must have required property '"+"precision"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
for(const key9 in data37){
if(!(((key9 === "value") || (key9 === "precision")) || (key9 === "conventional"))){
const err120 = {instancePath:instancePath+"/alert/persons/" + i1+"/birthDate",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data37.value !== undefined){
let data38 = data37.value;
if(typeof data38 === "string"){
if(!pattern18.test(data38)){
const err121 = {instancePath:instancePath+"/alert/persons/" + i1+"/birthDate/value",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/properties/value/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/alert/persons/" + i1+"/birthDate/value",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data37.precision !== undefined){
let data39 = data37.precision;
if(typeof data39 === "string"){
if(!pattern16.test(data39)){
const err123 = {instancePath:instancePath+"/alert/persons/" + i1+"/birthDate/precision",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/properties/precision/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/alert/persons/" + i1+"/birthDate/precision",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/properties/precision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data37.conventional !== undefined){
if(typeof data37.conventional !== "boolean"){
const err125 = {instancePath:instancePath+"/alert/persons/" + i1+"/birthDate/conventional",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/properties/conventional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/alert/persons/" + i1+"/birthDate",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data29.birthPlace !== undefined){
let data41 = data29.birthPlace;
if(typeof data41 === "string"){
if(func2(data41) > 200){
const err127 = {instancePath:instancePath+"/alert/persons/" + i1+"/birthPlace",schemaPath:"#/properties/alert/properties/persons/items/properties/birthPlace/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(func2(data41) < 1){
const err128 = {instancePath:instancePath+"/alert/persons/" + i1+"/birthPlace",schemaPath:"#/properties/alert/properties/persons/items/properties/birthPlace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(!pattern17.test(data41)){
const err129 = {instancePath:instancePath+"/alert/persons/" + i1+"/birthPlace",schemaPath:"#/properties/alert/properties/persons/items/properties/birthPlace/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/alert/persons/" + i1+"/birthPlace",schemaPath:"#/properties/alert/properties/persons/items/properties/birthPlace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data29.sex !== undefined){
let data42 = data29.sex;
if(typeof data42 === "string"){
if(!pattern16.test(data42)){
const err131 = {instancePath:instancePath+"/alert/persons/" + i1+"/sex",schemaPath:"#/properties/alert/properties/persons/items/properties/sex/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/alert/persons/" + i1+"/sex",schemaPath:"#/properties/alert/properties/persons/items/properties/sex/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data29.nationalities !== undefined){
let data43 = data29.nationalities;
if(Array.isArray(data43)){
if(data43.length > 5){
const err133 = {instancePath:instancePath+"/alert/persons/" + i1+"/nationalities",schemaPath:"#/properties/alert/properties/persons/items/properties/nationalities/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
const len3 = data43.length;
for(let i3=0; i3<len3; i3++){
let data44 = data43[i3];
if(typeof data44 === "string"){
if(!pattern21.test(data44)){
const err134 = {instancePath:instancePath+"/alert/persons/" + i1+"/nationalities/" + i3,schemaPath:"#/properties/alert/properties/persons/items/properties/nationalities/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/alert/persons/" + i1+"/nationalities/" + i3,schemaPath:"#/properties/alert/properties/persons/items/properties/nationalities/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
let i4 = data43.length;
let j0;
if(i4 > 1){
const indices0 = {};
for(;i4--;){
let item0 = data43[i4];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err136 = {instancePath:instancePath+"/alert/persons/" + i1+"/nationalities",schemaPath:"#/properties/alert/properties/persons/items/properties/nationalities/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i4+" are identical)"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
break;
}
indices0[item0] = i4;
}
}
}
else {
const err137 = {instancePath:instancePath+"/alert/persons/" + i1+"/nationalities",schemaPath:"#/properties/alert/properties/persons/items/properties/nationalities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data29.documents !== undefined){
let data45 = data29.documents;
if(Array.isArray(data45)){
if(data45.length > 20){
const err138 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
const len4 = data45.length;
for(let i5=0; i5<len4; i5++){
let data46 = data45[i5];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.type === undefined){
const err139 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5,schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data46.country === undefined){
const err140 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5,schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data46.number === undefined){
const err141 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5,schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
for(const key10 in data46){
if(!(((((key10 === "type") || (key10 === "country")) || (key10 === "number")) || (key10 === "expiresOn")) || (key10 === "authenticity"))){
const err142 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5,schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data46.type !== undefined){
let data47 = data46.type;
if(typeof data47 === "string"){
if(!pattern16.test(data47)){
const err143 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5+"/type",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/type/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5+"/type",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data46.country !== undefined){
let data48 = data46.country;
if(typeof data48 === "string"){
if(!pattern21.test(data48)){
const err145 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5+"/country",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5+"/country",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data46.number !== undefined){
let data49 = data46.number;
if(typeof data49 === "string"){
if(func2(data49) > 32){
const err147 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5+"/number",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/number/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(func2(data49) < 3){
const err148 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5+"/number",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/number/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(!pattern41.test(data49)){
const err149 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5+"/number",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/number/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.№-]*$"},message:"must match pattern \""+"^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.№-]*$"+"\""};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5+"/number",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data46.expiresOn !== undefined){
let data50 = data46.expiresOn;
if(typeof data50 === "string"){
if(!pattern18.test(data50)){
const err151 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5+"/expiresOn",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/expiresOn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5+"/expiresOn",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/expiresOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data46.authenticity !== undefined){
let data51 = data46.authenticity;
if(typeof data51 === "string"){
if(!pattern16.test(data51)){
const err153 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5+"/authenticity",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/authenticity/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5+"/authenticity",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/authenticity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5,schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data29.marks !== undefined){
let data52 = data29.marks;
if(typeof data52 === "string"){
if(func2(data52) > 500){
const err157 = {instancePath:instancePath+"/alert/persons/" + i1+"/marks",schemaPath:"#/properties/alert/properties/persons/items/properties/marks/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(func2(data52) < 1){
const err158 = {instancePath:instancePath+"/alert/persons/" + i1+"/marks",schemaPath:"#/properties/alert/properties/persons/items/properties/marks/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(!pattern17.test(data52)){
const err159 = {instancePath:instancePath+"/alert/persons/" + i1+"/marks",schemaPath:"#/properties/alert/properties/persons/items/properties/marks/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/alert/persons/" + i1+"/marks",schemaPath:"#/properties/alert/properties/persons/items/properties/marks/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/alert/persons/" + i1,schemaPath:"#/properties/alert/properties/persons/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/alert/persons",schemaPath:"#/properties/alert/properties/persons/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data2.phones !== undefined){
let data53 = data2.phones;
if(Array.isArray(data53)){
if(data53.length > 100){
const err163 = {instancePath:instancePath+"/alert/phones",schemaPath:"#/properties/alert/properties/phones/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
const len5 = data53.length;
for(let i6=0; i6<len5; i6++){
let data54 = data53[i6];
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.number === undefined){
const err164 = {instancePath:instancePath+"/alert/phones/" + i6,schemaPath:"#/properties/alert/properties/phones/items/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
for(const key11 in data54){
if(!((key11 === "number") || (key11 === "note"))){
const err165 = {instancePath:instancePath+"/alert/phones/" + i6,schemaPath:"#/properties/alert/properties/phones/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data54.number !== undefined){
let data55 = data54.number;
if(typeof data55 === "string"){
if(!pattern45.test(data55)){
const err166 = {instancePath:instancePath+"/alert/phones/" + i6+"/number",schemaPath:"#/properties/alert/properties/phones/items/properties/number/pattern",keyword:"pattern",params:{pattern: "^\\+[0-9][0-9 ().-]{5,24}$"},message:"must match pattern \""+"^\\+[0-9][0-9 ().-]{5,24}$"+"\""};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/alert/phones/" + i6+"/number",schemaPath:"#/properties/alert/properties/phones/items/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data54.note !== undefined){
let data56 = data54.note;
if(typeof data56 === "string"){
if(func2(data56) > 200){
const err168 = {instancePath:instancePath+"/alert/phones/" + i6+"/note",schemaPath:"#/properties/alert/properties/phones/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(func2(data56) < 1){
const err169 = {instancePath:instancePath+"/alert/phones/" + i6+"/note",schemaPath:"#/properties/alert/properties/phones/items/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(!pattern17.test(data56)){
const err170 = {instancePath:instancePath+"/alert/phones/" + i6+"/note",schemaPath:"#/properties/alert/properties/phones/items/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/alert/phones/" + i6+"/note",schemaPath:"#/properties/alert/properties/phones/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/alert/phones/" + i6,schemaPath:"#/properties/alert/properties/phones/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/alert/phones",schemaPath:"#/properties/alert/properties/phones/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data2.devices !== undefined){
let data57 = data2.devices;
if(Array.isArray(data57)){
if(data57.length > 100){
const err174 = {instancePath:instancePath+"/alert/devices",schemaPath:"#/properties/alert/properties/devices/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data57.length < 1){
const err175 = {instancePath:instancePath+"/alert/devices",schemaPath:"#/properties/alert/properties/devices/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
const len6 = data57.length;
for(let i7=0; i7<len6; i7++){
let data58 = data57[i7];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.imei === undefined){
const err176 = {instancePath:instancePath+"/alert/devices/" + i7,schemaPath:"#/properties/alert/properties/devices/items/required",keyword:"required",params:{missingProperty: "imei"},message:"must have required property '"+"imei"+"'"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
for(const key12 in data58){
if(!((key12 === "imei") || (key12 === "note"))){
const err177 = {instancePath:instancePath+"/alert/devices/" + i7,schemaPath:"#/properties/alert/properties/devices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data58.imei !== undefined){
let data59 = data58.imei;
if(typeof data59 === "string"){
if(!pattern47.test(data59)){
const err178 = {instancePath:instancePath+"/alert/devices/" + i7+"/imei",schemaPath:"#/properties/alert/properties/devices/items/properties/imei/pattern",keyword:"pattern",params:{pattern: "^[0-9][0-9 /-]{12,24}$"},message:"must match pattern \""+"^[0-9][0-9 /-]{12,24}$"+"\""};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/alert/devices/" + i7+"/imei",schemaPath:"#/properties/alert/properties/devices/items/properties/imei/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data58.note !== undefined){
let data60 = data58.note;
if(typeof data60 === "string"){
if(func2(data60) > 200){
const err180 = {instancePath:instancePath+"/alert/devices/" + i7+"/note",schemaPath:"#/properties/alert/properties/devices/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(func2(data60) < 1){
const err181 = {instancePath:instancePath+"/alert/devices/" + i7+"/note",schemaPath:"#/properties/alert/properties/devices/items/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(!pattern17.test(data60)){
const err182 = {instancePath:instancePath+"/alert/devices/" + i7+"/note",schemaPath:"#/properties/alert/properties/devices/items/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/alert/devices/" + i7+"/note",schemaPath:"#/properties/alert/properties/devices/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/alert/devices/" + i7,schemaPath:"#/properties/alert/properties/devices/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/alert/devices",schemaPath:"#/properties/alert/properties/devices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data2.conveyances !== undefined){
let data61 = data2.conveyances;
if(Array.isArray(data61)){
if(data61.length > 50){
const err186 = {instancePath:instancePath+"/alert/conveyances",schemaPath:"#/properties/alert/properties/conveyances/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(data61.length < 1){
const err187 = {instancePath:instancePath+"/alert/conveyances",schemaPath:"#/properties/alert/properties/conveyances/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
const len7 = data61.length;
for(let i8=0; i8<len7; i8++){
let data62 = data61[i8];
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.mode === undefined){
const err188 = {instancePath:instancePath+"/alert/conveyances/" + i8,schemaPath:"#/properties/alert/properties/conveyances/items/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(data62.type === undefined){
const err189 = {instancePath:instancePath+"/alert/conveyances/" + i8,schemaPath:"#/properties/alert/properties/conveyances/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data62.identifiers === undefined){
const err190 = {instancePath:instancePath+"/alert/conveyances/" + i8,schemaPath:"#/properties/alert/properties/conveyances/items/required",keyword:"required",params:{missingProperty: "identifiers"},message:"must have required property '"+"identifiers"+"'"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
for(const key13 in data62){
if(!(func1.call(schema33.properties.alert.properties.conveyances.items.properties, key13))){
const err191 = {instancePath:instancePath+"/alert/conveyances/" + i8,schemaPath:"#/properties/alert/properties/conveyances/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data62.mode !== undefined){
let data63 = data62.mode;
if(typeof data63 === "string"){
if(!pattern16.test(data63)){
const err192 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/mode",schemaPath:"#/properties/alert/properties/conveyances/items/properties/mode/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
else {
const err193 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/mode",schemaPath:"#/properties/alert/properties/conveyances/items/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data62.type !== undefined){
let data64 = data62.type;
if(typeof data64 === "string"){
if(!pattern16.test(data64)){
const err194 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/type",schemaPath:"#/properties/alert/properties/conveyances/items/properties/type/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/type",schemaPath:"#/properties/alert/properties/conveyances/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data62.status !== undefined){
let data65 = data62.status;
if(typeof data65 === "string"){
if(!pattern16.test(data65)){
const err196 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/status",schemaPath:"#/properties/alert/properties/conveyances/items/properties/status/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/status",schemaPath:"#/properties/alert/properties/conveyances/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data62.make !== undefined){
let data66 = data62.make;
if(typeof data66 === "string"){
if(func2(data66) > 100){
const err198 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/make",schemaPath:"#/properties/alert/properties/conveyances/items/properties/make/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(func2(data66) < 1){
const err199 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/make",schemaPath:"#/properties/alert/properties/conveyances/items/properties/make/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(!pattern17.test(data66)){
const err200 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/make",schemaPath:"#/properties/alert/properties/conveyances/items/properties/make/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/make",schemaPath:"#/properties/alert/properties/conveyances/items/properties/make/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data62.model !== undefined){
let data67 = data62.model;
if(typeof data67 === "string"){
if(func2(data67) > 100){
const err202 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/model",schemaPath:"#/properties/alert/properties/conveyances/items/properties/model/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(func2(data67) < 1){
const err203 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/model",schemaPath:"#/properties/alert/properties/conveyances/items/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(!pattern17.test(data67)){
const err204 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/model",schemaPath:"#/properties/alert/properties/conveyances/items/properties/model/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/model",schemaPath:"#/properties/alert/properties/conveyances/items/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data62.colour !== undefined){
let data68 = data62.colour;
if(typeof data68 === "string"){
if(func2(data68) > 60){
const err206 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/colour",schemaPath:"#/properties/alert/properties/conveyances/items/properties/colour/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(func2(data68) < 1){
const err207 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/colour",schemaPath:"#/properties/alert/properties/conveyances/items/properties/colour/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(!pattern17.test(data68)){
const err208 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/colour",schemaPath:"#/properties/alert/properties/conveyances/items/properties/colour/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/colour",schemaPath:"#/properties/alert/properties/conveyances/items/properties/colour/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data62.identifiers !== undefined){
let data69 = data62.identifiers;
if(Array.isArray(data69)){
if(data69.length > 20){
const err210 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/identifiers",schemaPath:"#/properties/alert/properties/conveyances/items/properties/identifiers/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
const len8 = data69.length;
for(let i9=0; i9<len8; i9++){
let data70 = data69[i9];
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.scheme === undefined){
const err211 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/identifiers/" + i9,schemaPath:"#/properties/alert/properties/conveyances/items/properties/identifiers/items/required",keyword:"required",params:{missingProperty: "scheme"},message:"must have required property '"+"scheme"+"'"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(data70.value === undefined){
const err212 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/identifiers/" + i9,schemaPath:"#/properties/alert/properties/conveyances/items/properties/identifiers/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
for(const key14 in data70){
if(!(((key14 === "scheme") || (key14 === "country")) || (key14 === "value"))){
const err213 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/identifiers/" + i9,schemaPath:"#/properties/alert/properties/conveyances/items/properties/identifiers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data70.scheme !== undefined){
let data71 = data70.scheme;
if(typeof data71 === "string"){
if(!pattern16.test(data71)){
const err214 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/identifiers/" + i9+"/scheme",schemaPath:"#/properties/alert/properties/conveyances/items/properties/identifiers/items/properties/scheme/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/identifiers/" + i9+"/scheme",schemaPath:"#/properties/alert/properties/conveyances/items/properties/identifiers/items/properties/scheme/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data70.country !== undefined){
let data72 = data70.country;
if(typeof data72 === "string"){
if(!pattern21.test(data72)){
const err216 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/identifiers/" + i9+"/country",schemaPath:"#/properties/alert/properties/conveyances/items/properties/identifiers/items/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
else {
const err217 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/identifiers/" + i9+"/country",schemaPath:"#/properties/alert/properties/conveyances/items/properties/identifiers/items/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data70.value !== undefined){
let data73 = data70.value;
if(typeof data73 === "string"){
if(func2(data73) > 40){
const err218 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/identifiers/" + i9+"/value",schemaPath:"#/properties/alert/properties/conveyances/items/properties/identifiers/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(func2(data73) < 2){
const err219 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/identifiers/" + i9+"/value",schemaPath:"#/properties/alert/properties/conveyances/items/properties/identifiers/items/properties/value/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(!pattern57.test(data73)){
const err220 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/identifiers/" + i9+"/value",schemaPath:"#/properties/alert/properties/conveyances/items/properties/identifiers/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.-]*$"},message:"must match pattern \""+"^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.-]*$"+"\""};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/identifiers/" + i9+"/value",schemaPath:"#/properties/alert/properties/conveyances/items/properties/identifiers/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
else {
const err222 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/identifiers/" + i9,schemaPath:"#/properties/alert/properties/conveyances/items/properties/identifiers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
else {
const err223 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/identifiers",schemaPath:"#/properties/alert/properties/conveyances/items/properties/identifiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data62.seals !== undefined){
let data74 = data62.seals;
if(Array.isArray(data74)){
if(data74.length > 50){
const err224 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/seals",schemaPath:"#/properties/alert/properties/conveyances/items/properties/seals/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
const len9 = data74.length;
for(let i10=0; i10<len9; i10++){
let data75 = data74[i10];
if(typeof data75 === "string"){
if(func2(data75) > 60){
const err225 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/seals/" + i10,schemaPath:"#/properties/alert/properties/conveyances/items/properties/seals/items/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(func2(data75) < 1){
const err226 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/seals/" + i10,schemaPath:"#/properties/alert/properties/conveyances/items/properties/seals/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(!pattern17.test(data75)){
const err227 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/seals/" + i10,schemaPath:"#/properties/alert/properties/conveyances/items/properties/seals/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
else {
const err228 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/seals/" + i10,schemaPath:"#/properties/alert/properties/conveyances/items/properties/seals/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
let i11 = data74.length;
let j1;
if(i11 > 1){
const indices1 = {};
for(;i11--;){
let item1 = data74[i11];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err229 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/seals",schemaPath:"#/properties/alert/properties/conveyances/items/properties/seals/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i11+" are identical)"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
break;
}
indices1[item1] = i11;
}
}
}
else {
const err230 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/seals",schemaPath:"#/properties/alert/properties/conveyances/items/properties/seals/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data62.note !== undefined){
let data76 = data62.note;
if(typeof data76 === "string"){
if(func2(data76) > 500){
const err231 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/note",schemaPath:"#/properties/alert/properties/conveyances/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(func2(data76) < 1){
const err232 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/note",schemaPath:"#/properties/alert/properties/conveyances/items/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(!pattern17.test(data76)){
const err233 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/note",schemaPath:"#/properties/alert/properties/conveyances/items/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/note",schemaPath:"#/properties/alert/properties/conveyances/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/alert/conveyances/" + i8,schemaPath:"#/properties/alert/properties/conveyances/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
else {
const err236 = {instancePath:instancePath+"/alert/conveyances",schemaPath:"#/properties/alert/properties/conveyances/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data2.accounts !== undefined){
let data77 = data2.accounts;
if(Array.isArray(data77)){
if(data77.length > 100){
const err237 = {instancePath:instancePath+"/alert/accounts",schemaPath:"#/properties/alert/properties/accounts/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(data77.length < 1){
const err238 = {instancePath:instancePath+"/alert/accounts",schemaPath:"#/properties/alert/properties/accounts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
const len10 = data77.length;
for(let i12=0; i12<len10; i12++){
let data78 = data77[i12];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.scheme === undefined){
const err239 = {instancePath:instancePath+"/alert/accounts/" + i12,schemaPath:"#/properties/alert/properties/accounts/items/required",keyword:"required",params:{missingProperty: "scheme"},message:"must have required property '"+"scheme"+"'"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(data78.value === undefined){
const err240 = {instancePath:instancePath+"/alert/accounts/" + i12,schemaPath:"#/properties/alert/properties/accounts/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
for(const key15 in data78){
if(!((((((key15 === "scheme") || (key15 === "country")) || (key15 === "bank")) || (key15 === "chain")) || (key15 === "value")) || (key15 === "note"))){
const err241 = {instancePath:instancePath+"/alert/accounts/" + i12,schemaPath:"#/properties/alert/properties/accounts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data78.scheme !== undefined){
let data79 = data78.scheme;
if(typeof data79 === "string"){
if(!pattern16.test(data79)){
const err242 = {instancePath:instancePath+"/alert/accounts/" + i12+"/scheme",schemaPath:"#/properties/alert/properties/accounts/items/properties/scheme/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
else {
const err243 = {instancePath:instancePath+"/alert/accounts/" + i12+"/scheme",schemaPath:"#/properties/alert/properties/accounts/items/properties/scheme/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data78.country !== undefined){
let data80 = data78.country;
if(typeof data80 === "string"){
if(!pattern21.test(data80)){
const err244 = {instancePath:instancePath+"/alert/accounts/" + i12+"/country",schemaPath:"#/properties/alert/properties/accounts/items/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
else {
const err245 = {instancePath:instancePath+"/alert/accounts/" + i12+"/country",schemaPath:"#/properties/alert/properties/accounts/items/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data78.bank !== undefined){
let data81 = data78.bank;
if(typeof data81 === "string"){
if(func2(data81) > 200){
const err246 = {instancePath:instancePath+"/alert/accounts/" + i12+"/bank",schemaPath:"#/properties/alert/properties/accounts/items/properties/bank/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(func2(data81) < 1){
const err247 = {instancePath:instancePath+"/alert/accounts/" + i12+"/bank",schemaPath:"#/properties/alert/properties/accounts/items/properties/bank/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(!pattern17.test(data81)){
const err248 = {instancePath:instancePath+"/alert/accounts/" + i12+"/bank",schemaPath:"#/properties/alert/properties/accounts/items/properties/bank/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
else {
const err249 = {instancePath:instancePath+"/alert/accounts/" + i12+"/bank",schemaPath:"#/properties/alert/properties/accounts/items/properties/bank/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data78.chain !== undefined){
let data82 = data78.chain;
if(typeof data82 === "string"){
if(!pattern16.test(data82)){
const err250 = {instancePath:instancePath+"/alert/accounts/" + i12+"/chain",schemaPath:"#/properties/alert/properties/accounts/items/properties/chain/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
else {
const err251 = {instancePath:instancePath+"/alert/accounts/" + i12+"/chain",schemaPath:"#/properties/alert/properties/accounts/items/properties/chain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data78.value !== undefined){
let data83 = data78.value;
if(typeof data83 === "string"){
if(func2(data83) > 128){
const err252 = {instancePath:instancePath+"/alert/accounts/" + i12+"/value",schemaPath:"#/properties/alert/properties/accounts/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(func2(data83) < 4){
const err253 = {instancePath:instancePath+"/alert/accounts/" + i12+"/value",schemaPath:"#/properties/alert/properties/accounts/items/properties/value/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(!pattern64.test(data83)){
const err254 = {instancePath:instancePath+"/alert/accounts/" + i12+"/value",schemaPath:"#/properties/alert/properties/accounts/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z][0-9A-Za-z: /.-]*$"},message:"must match pattern \""+"^[0-9A-Za-z][0-9A-Za-z: /.-]*$"+"\""};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
else {
const err255 = {instancePath:instancePath+"/alert/accounts/" + i12+"/value",schemaPath:"#/properties/alert/properties/accounts/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data78.note !== undefined){
let data84 = data78.note;
if(typeof data84 === "string"){
if(func2(data84) > 200){
const err256 = {instancePath:instancePath+"/alert/accounts/" + i12+"/note",schemaPath:"#/properties/alert/properties/accounts/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(func2(data84) < 1){
const err257 = {instancePath:instancePath+"/alert/accounts/" + i12+"/note",schemaPath:"#/properties/alert/properties/accounts/items/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(!pattern17.test(data84)){
const err258 = {instancePath:instancePath+"/alert/accounts/" + i12+"/note",schemaPath:"#/properties/alert/properties/accounts/items/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
else {
const err259 = {instancePath:instancePath+"/alert/accounts/" + i12+"/note",schemaPath:"#/properties/alert/properties/accounts/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
else {
const err260 = {instancePath:instancePath+"/alert/accounts/" + i12,schemaPath:"#/properties/alert/properties/accounts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
else {
const err261 = {instancePath:instancePath+"/alert/accounts",schemaPath:"#/properties/alert/properties/accounts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data2.substances !== undefined){
let data85 = data2.substances;
if(Array.isArray(data85)){
if(data85.length > 50){
const err262 = {instancePath:instancePath+"/alert/substances",schemaPath:"#/properties/alert/properties/substances/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(data85.length < 1){
const err263 = {instancePath:instancePath+"/alert/substances",schemaPath:"#/properties/alert/properties/substances/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
const len11 = data85.length;
for(let i13=0; i13<len11; i13++){
let data86 = data85[i13];
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.test === undefined){
const err264 = {instancePath:instancePath+"/alert/substances/" + i13,schemaPath:"#/properties/alert/properties/substances/items/required",keyword:"required",params:{missingProperty: "test"},message:"must have required property '"+"test"+"'"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
for(const key16 in data86){
if(!(func1.call(schema33.properties.alert.properties.substances.items.properties, key16))){
const err265 = {instancePath:instancePath+"/alert/substances/" + i13,schemaPath:"#/properties/alert/properties/substances/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data86.drug !== undefined){
let data87 = data86.drug;
if(typeof data87 === "string"){
if(!pattern16.test(data87)){
const err266 = {instancePath:instancePath+"/alert/substances/" + i13+"/drug",schemaPath:"#/properties/alert/properties/substances/items/properties/drug/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
else {
const err267 = {instancePath:instancePath+"/alert/substances/" + i13+"/drug",schemaPath:"#/properties/alert/properties/substances/items/properties/drug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data86.precursor !== undefined){
let data88 = data86.precursor;
if(typeof data88 === "string"){
if(!pattern16.test(data88)){
const err268 = {instancePath:instancePath+"/alert/substances/" + i13+"/precursor",schemaPath:"#/properties/alert/properties/substances/items/properties/precursor/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
else {
const err269 = {instancePath:instancePath+"/alert/substances/" + i13+"/precursor",schemaPath:"#/properties/alert/properties/substances/items/properties/precursor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data86.quantity !== undefined){
let data89 = data86.quantity;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.amount === undefined){
const err270 = {instancePath:instancePath+"/alert/substances/" + i13+"/quantity",schemaPath:"#/properties/alert/properties/substances/items/properties/quantity/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(data89.unit === undefined){
const err271 = {instancePath:instancePath+"/alert/substances/" + i13+"/quantity",schemaPath:"#/properties/alert/properties/substances/items/properties/quantity/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(data89.basis === undefined){
const err272 = {instancePath:instancePath+"/alert/substances/" + i13+"/quantity",schemaPath:"#/properties/alert/properties/substances/items/properties/quantity/required",keyword:"required",params:{missingProperty: "basis"},message:"must have required property '"+"basis"+"'"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
for(const key17 in data89){
if(!((((key17 === "amount") || (key17 === "unit")) || (key17 === "basis")) || (key17 === "asReported"))){
const err273 = {instancePath:instancePath+"/alert/substances/" + i13+"/quantity",schemaPath:"#/properties/alert/properties/substances/items/properties/quantity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data89.amount !== undefined){
let data90 = data89.amount;
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 > 1000000000000 || isNaN(data90)){
const err274 = {instancePath:instancePath+"/alert/substances/" + i13+"/quantity/amount",schemaPath:"#/properties/alert/properties/substances/items/properties/quantity/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(data90 <= 0 || isNaN(data90)){
const err275 = {instancePath:instancePath+"/alert/substances/" + i13+"/quantity/amount",schemaPath:"#/properties/alert/properties/substances/items/properties/quantity/properties/amount/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
else {
const err276 = {instancePath:instancePath+"/alert/substances/" + i13+"/quantity/amount",schemaPath:"#/properties/alert/properties/substances/items/properties/quantity/properties/amount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data89.unit !== undefined){
let data91 = data89.unit;
if(typeof data91 === "string"){
if(!pattern16.test(data91)){
const err277 = {instancePath:instancePath+"/alert/substances/" + i13+"/quantity/unit",schemaPath:"#/properties/alert/properties/substances/items/properties/quantity/properties/unit/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
else {
const err278 = {instancePath:instancePath+"/alert/substances/" + i13+"/quantity/unit",schemaPath:"#/properties/alert/properties/substances/items/properties/quantity/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data89.basis !== undefined){
let data92 = data89.basis;
if(typeof data92 === "string"){
if(!pattern16.test(data92)){
const err279 = {instancePath:instancePath+"/alert/substances/" + i13+"/quantity/basis",schemaPath:"#/properties/alert/properties/substances/items/properties/quantity/properties/basis/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
else {
const err280 = {instancePath:instancePath+"/alert/substances/" + i13+"/quantity/basis",schemaPath:"#/properties/alert/properties/substances/items/properties/quantity/properties/basis/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data89.asReported !== undefined){
let data93 = data89.asReported;
if(typeof data93 === "string"){
if(func2(data93) > 200){
const err281 = {instancePath:instancePath+"/alert/substances/" + i13+"/quantity/asReported",schemaPath:"#/properties/alert/properties/substances/items/properties/quantity/properties/asReported/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if(func2(data93) < 1){
const err282 = {instancePath:instancePath+"/alert/substances/" + i13+"/quantity/asReported",schemaPath:"#/properties/alert/properties/substances/items/properties/quantity/properties/asReported/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if(!pattern17.test(data93)){
const err283 = {instancePath:instancePath+"/alert/substances/" + i13+"/quantity/asReported",schemaPath:"#/properties/alert/properties/substances/items/properties/quantity/properties/asReported/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
else {
const err284 = {instancePath:instancePath+"/alert/substances/" + i13+"/quantity/asReported",schemaPath:"#/properties/alert/properties/substances/items/properties/quantity/properties/asReported/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
else {
const err285 = {instancePath:instancePath+"/alert/substances/" + i13+"/quantity",schemaPath:"#/properties/alert/properties/substances/items/properties/quantity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data86.form !== undefined){
let data94 = data86.form;
if(typeof data94 === "string"){
if(!pattern16.test(data94)){
const err286 = {instancePath:instancePath+"/alert/substances/" + i13+"/form",schemaPath:"#/properties/alert/properties/substances/items/properties/form/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
else {
const err287 = {instancePath:instancePath+"/alert/substances/" + i13+"/form",schemaPath:"#/properties/alert/properties/substances/items/properties/form/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data86.test !== undefined){
let data95 = data86.test;
if(typeof data95 === "string"){
if(!pattern16.test(data95)){
const err288 = {instancePath:instancePath+"/alert/substances/" + i13+"/test",schemaPath:"#/properties/alert/properties/substances/items/properties/test/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
else {
const err289 = {instancePath:instancePath+"/alert/substances/" + i13+"/test",schemaPath:"#/properties/alert/properties/substances/items/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data86.purity !== undefined){
let data96 = data86.purity;
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 > 100 || isNaN(data96)){
const err290 = {instancePath:instancePath+"/alert/substances/" + i13+"/purity",schemaPath:"#/properties/alert/properties/substances/items/properties/purity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(data96 <= 0 || isNaN(data96)){
const err291 = {instancePath:instancePath+"/alert/substances/" + i13+"/purity",schemaPath:"#/properties/alert/properties/substances/items/properties/purity/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
else {
const err292 = {instancePath:instancePath+"/alert/substances/" + i13+"/purity",schemaPath:"#/properties/alert/properties/substances/items/properties/purity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data86.mark !== undefined){
let data97 = data86.mark;
if(typeof data97 === "string"){
if(func2(data97) > 200){
const err293 = {instancePath:instancePath+"/alert/substances/" + i13+"/mark",schemaPath:"#/properties/alert/properties/substances/items/properties/mark/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if(func2(data97) < 1){
const err294 = {instancePath:instancePath+"/alert/substances/" + i13+"/mark",schemaPath:"#/properties/alert/properties/substances/items/properties/mark/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(!pattern17.test(data97)){
const err295 = {instancePath:instancePath+"/alert/substances/" + i13+"/mark",schemaPath:"#/properties/alert/properties/substances/items/properties/mark/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
else {
const err296 = {instancePath:instancePath+"/alert/substances/" + i13+"/mark",schemaPath:"#/properties/alert/properties/substances/items/properties/mark/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data86.declaredAs !== undefined){
let data98 = data86.declaredAs;
if(typeof data98 === "string"){
if(func2(data98) > 200){
const err297 = {instancePath:instancePath+"/alert/substances/" + i13+"/declaredAs",schemaPath:"#/properties/alert/properties/substances/items/properties/declaredAs/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if(func2(data98) < 1){
const err298 = {instancePath:instancePath+"/alert/substances/" + i13+"/declaredAs",schemaPath:"#/properties/alert/properties/substances/items/properties/declaredAs/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(!pattern17.test(data98)){
const err299 = {instancePath:instancePath+"/alert/substances/" + i13+"/declaredAs",schemaPath:"#/properties/alert/properties/substances/items/properties/declaredAs/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
else {
const err300 = {instancePath:instancePath+"/alert/substances/" + i13+"/declaredAs",schemaPath:"#/properties/alert/properties/substances/items/properties/declaredAs/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data86.declaredHs !== undefined){
let data99 = data86.declaredHs;
if(typeof data99 === "string"){
if(!pattern75.test(data99)){
const err301 = {instancePath:instancePath+"/alert/substances/" + i13+"/declaredHs",schemaPath:"#/properties/alert/properties/substances/items/properties/declaredHs/pattern",keyword:"pattern",params:{pattern: "^[0-9]{6,10}$"},message:"must match pattern \""+"^[0-9]{6,10}$"+"\""};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
else {
const err302 = {instancePath:instancePath+"/alert/substances/" + i13+"/declaredHs",schemaPath:"#/properties/alert/properties/substances/items/properties/declaredHs/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
}
else {
const err303 = {instancePath:instancePath+"/alert/substances/" + i13,schemaPath:"#/properties/alert/properties/substances/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
}
else {
const err304 = {instancePath:instancePath+"/alert/substances",schemaPath:"#/properties/alert/properties/substances/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data2.firearms !== undefined){
let data100 = data2.firearms;
if(Array.isArray(data100)){
if(data100.length > 100){
const err305 = {instancePath:instancePath+"/alert/firearms",schemaPath:"#/properties/alert/properties/firearms/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if(data100.length < 1){
const err306 = {instancePath:instancePath+"/alert/firearms",schemaPath:"#/properties/alert/properties/firearms/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
const len12 = data100.length;
for(let i14=0; i14<len12; i14++){
let data101 = data100[i14];
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.type === undefined){
const err307 = {instancePath:instancePath+"/alert/firearms/" + i14,schemaPath:"#/properties/alert/properties/firearms/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(data101.status === undefined){
const err308 = {instancePath:instancePath+"/alert/firearms/" + i14,schemaPath:"#/properties/alert/properties/firearms/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(data101.quantity === undefined){
const err309 = {instancePath:instancePath+"/alert/firearms/" + i14,schemaPath:"#/properties/alert/properties/firearms/items/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
for(const key18 in data101){
if(!(func1.call(schema33.properties.alert.properties.firearms.items.properties, key18))){
const err310 = {instancePath:instancePath+"/alert/firearms/" + i14,schemaPath:"#/properties/alert/properties/firearms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data101.type !== undefined){
let data102 = data101.type;
if(typeof data102 === "string"){
if(!pattern16.test(data102)){
const err311 = {instancePath:instancePath+"/alert/firearms/" + i14+"/type",schemaPath:"#/properties/alert/properties/firearms/items/properties/type/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
else {
const err312 = {instancePath:instancePath+"/alert/firearms/" + i14+"/type",schemaPath:"#/properties/alert/properties/firearms/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data101.status !== undefined){
let data103 = data101.status;
if(typeof data103 === "string"){
if(!pattern16.test(data103)){
const err313 = {instancePath:instancePath+"/alert/firearms/" + i14+"/status",schemaPath:"#/properties/alert/properties/firearms/items/properties/status/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
else {
const err314 = {instancePath:instancePath+"/alert/firearms/" + i14+"/status",schemaPath:"#/properties/alert/properties/firearms/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data101.quantity !== undefined){
let data104 = data101.quantity;
if(!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))){
const err315 = {instancePath:instancePath+"/alert/firearms/" + i14+"/quantity",schemaPath:"#/properties/alert/properties/firearms/items/properties/quantity/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 > 1000000 || isNaN(data104)){
const err316 = {instancePath:instancePath+"/alert/firearms/" + i14+"/quantity",schemaPath:"#/properties/alert/properties/firearms/items/properties/quantity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
if(data104 < 1 || isNaN(data104)){
const err317 = {instancePath:instancePath+"/alert/firearms/" + i14+"/quantity",schemaPath:"#/properties/alert/properties/firearms/items/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
}
if(data101.make !== undefined){
let data105 = data101.make;
if(typeof data105 === "string"){
if(func2(data105) > 100){
const err318 = {instancePath:instancePath+"/alert/firearms/" + i14+"/make",schemaPath:"#/properties/alert/properties/firearms/items/properties/make/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if(func2(data105) < 1){
const err319 = {instancePath:instancePath+"/alert/firearms/" + i14+"/make",schemaPath:"#/properties/alert/properties/firearms/items/properties/make/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(!pattern17.test(data105)){
const err320 = {instancePath:instancePath+"/alert/firearms/" + i14+"/make",schemaPath:"#/properties/alert/properties/firearms/items/properties/make/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
else {
const err321 = {instancePath:instancePath+"/alert/firearms/" + i14+"/make",schemaPath:"#/properties/alert/properties/firearms/items/properties/make/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data101.model !== undefined){
let data106 = data101.model;
if(typeof data106 === "string"){
if(func2(data106) > 100){
const err322 = {instancePath:instancePath+"/alert/firearms/" + i14+"/model",schemaPath:"#/properties/alert/properties/firearms/items/properties/model/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(func2(data106) < 1){
const err323 = {instancePath:instancePath+"/alert/firearms/" + i14+"/model",schemaPath:"#/properties/alert/properties/firearms/items/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(!pattern17.test(data106)){
const err324 = {instancePath:instancePath+"/alert/firearms/" + i14+"/model",schemaPath:"#/properties/alert/properties/firearms/items/properties/model/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
else {
const err325 = {instancePath:instancePath+"/alert/firearms/" + i14+"/model",schemaPath:"#/properties/alert/properties/firearms/items/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data101.calibre !== undefined){
let data107 = data101.calibre;
if(typeof data107 === "string"){
if(func2(data107) > 40){
const err326 = {instancePath:instancePath+"/alert/firearms/" + i14+"/calibre",schemaPath:"#/properties/alert/properties/firearms/items/properties/calibre/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(func2(data107) < 1){
const err327 = {instancePath:instancePath+"/alert/firearms/" + i14+"/calibre",schemaPath:"#/properties/alert/properties/firearms/items/properties/calibre/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if(!pattern17.test(data107)){
const err328 = {instancePath:instancePath+"/alert/firearms/" + i14+"/calibre",schemaPath:"#/properties/alert/properties/firearms/items/properties/calibre/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
else {
const err329 = {instancePath:instancePath+"/alert/firearms/" + i14+"/calibre",schemaPath:"#/properties/alert/properties/firearms/items/properties/calibre/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data101.serial !== undefined){
let data108 = data101.serial;
if(typeof data108 === "string"){
if(func2(data108) > 40){
const err330 = {instancePath:instancePath+"/alert/firearms/" + i14+"/serial",schemaPath:"#/properties/alert/properties/firearms/items/properties/serial/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
if(func2(data108) < 3){
const err331 = {instancePath:instancePath+"/alert/firearms/" + i14+"/serial",schemaPath:"#/properties/alert/properties/firearms/items/properties/serial/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(!pattern57.test(data108)){
const err332 = {instancePath:instancePath+"/alert/firearms/" + i14+"/serial",schemaPath:"#/properties/alert/properties/firearms/items/properties/serial/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.-]*$"},message:"must match pattern \""+"^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.-]*$"+"\""};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
else {
const err333 = {instancePath:instancePath+"/alert/firearms/" + i14+"/serial",schemaPath:"#/properties/alert/properties/firearms/items/properties/serial/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data101.importMark !== undefined){
let data109 = data101.importMark;
if(typeof data109 === "string"){
if(func2(data109) > 100){
const err334 = {instancePath:instancePath+"/alert/firearms/" + i14+"/importMark",schemaPath:"#/properties/alert/properties/firearms/items/properties/importMark/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if(func2(data109) < 1){
const err335 = {instancePath:instancePath+"/alert/firearms/" + i14+"/importMark",schemaPath:"#/properties/alert/properties/firearms/items/properties/importMark/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(!pattern17.test(data109)){
const err336 = {instancePath:instancePath+"/alert/firearms/" + i14+"/importMark",schemaPath:"#/properties/alert/properties/firearms/items/properties/importMark/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
else {
const err337 = {instancePath:instancePath+"/alert/firearms/" + i14+"/importMark",schemaPath:"#/properties/alert/properties/firearms/items/properties/importMark/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data101.countryOfMake !== undefined){
let data110 = data101.countryOfMake;
if(typeof data110 === "string"){
if(!pattern21.test(data110)){
const err338 = {instancePath:instancePath+"/alert/firearms/" + i14+"/countryOfMake",schemaPath:"#/properties/alert/properties/firearms/items/properties/countryOfMake/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
else {
const err339 = {instancePath:instancePath+"/alert/firearms/" + i14+"/countryOfMake",schemaPath:"#/properties/alert/properties/firearms/items/properties/countryOfMake/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data101.yearOfMake !== undefined){
let data111 = data101.yearOfMake;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
const err340 = {instancePath:instancePath+"/alert/firearms/" + i14+"/yearOfMake",schemaPath:"#/properties/alert/properties/firearms/items/properties/yearOfMake/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 > 2200 || isNaN(data111)){
const err341 = {instancePath:instancePath+"/alert/firearms/" + i14+"/yearOfMake",schemaPath:"#/properties/alert/properties/firearms/items/properties/yearOfMake/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2200},message:"must be <= 2200"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
if(data111 < 1800 || isNaN(data111)){
const err342 = {instancePath:instancePath+"/alert/firearms/" + i14+"/yearOfMake",schemaPath:"#/properties/alert/properties/firearms/items/properties/yearOfMake/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1800},message:"must be >= 1800"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
}
if(data101.converted !== undefined){
if(typeof data101.converted !== "boolean"){
const err343 = {instancePath:instancePath+"/alert/firearms/" + i14+"/converted",schemaPath:"#/properties/alert/properties/firearms/items/properties/converted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data101.traceAsked !== undefined){
if(typeof data101.traceAsked !== "boolean"){
const err344 = {instancePath:instancePath+"/alert/firearms/" + i14+"/traceAsked",schemaPath:"#/properties/alert/properties/firearms/items/properties/traceAsked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
}
else {
const err345 = {instancePath:instancePath+"/alert/firearms/" + i14,schemaPath:"#/properties/alert/properties/firearms/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
}
else {
const err346 = {instancePath:instancePath+"/alert/firearms",schemaPath:"#/properties/alert/properties/firearms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data2.seizure !== undefined){
let data114 = data2.seizure;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
for(const key19 in data114){
if(!(((((((key19 === "concealment") || (key19 === "concealmentNote")) || (key19 === "packaging")) || (key19 === "seizedBy")) || (key19 === "caseNumber")) || (key19 === "exhibits")) || (key19 === "cash"))){
const err347 = {instancePath:instancePath+"/alert/seizure",schemaPath:"#/properties/alert/properties/seizure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data114.concealment !== undefined){
let data115 = data114.concealment;
if(Array.isArray(data115)){
if(data115.length > 10){
const err348 = {instancePath:instancePath+"/alert/seizure/concealment",schemaPath:"#/properties/alert/properties/seizure/properties/concealment/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if(data115.length < 1){
const err349 = {instancePath:instancePath+"/alert/seizure/concealment",schemaPath:"#/properties/alert/properties/seizure/properties/concealment/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
const len13 = data115.length;
for(let i15=0; i15<len13; i15++){
let data116 = data115[i15];
if(typeof data116 === "string"){
if(!pattern16.test(data116)){
const err350 = {instancePath:instancePath+"/alert/seizure/concealment/" + i15,schemaPath:"#/properties/alert/properties/seizure/properties/concealment/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
else {
const err351 = {instancePath:instancePath+"/alert/seizure/concealment/" + i15,schemaPath:"#/properties/alert/properties/seizure/properties/concealment/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
let i16 = data115.length;
let j2;
if(i16 > 1){
const indices2 = {};
for(;i16--;){
let item2 = data115[i16];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err352 = {instancePath:instancePath+"/alert/seizure/concealment",schemaPath:"#/properties/alert/properties/seizure/properties/concealment/uniqueItems",keyword:"uniqueItems",params:{i: i16, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i16+" are identical)"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
break;
}
indices2[item2] = i16;
}
}
}
else {
const err353 = {instancePath:instancePath+"/alert/seizure/concealment",schemaPath:"#/properties/alert/properties/seizure/properties/concealment/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data114.concealmentNote !== undefined){
let data117 = data114.concealmentNote;
if(typeof data117 === "string"){
if(func2(data117) > 1000){
const err354 = {instancePath:instancePath+"/alert/seizure/concealmentNote",schemaPath:"#/properties/alert/properties/seizure/properties/concealmentNote/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
if(func2(data117) < 1){
const err355 = {instancePath:instancePath+"/alert/seizure/concealmentNote",schemaPath:"#/properties/alert/properties/seizure/properties/concealmentNote/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if(!pattern17.test(data117)){
const err356 = {instancePath:instancePath+"/alert/seizure/concealmentNote",schemaPath:"#/properties/alert/properties/seizure/properties/concealmentNote/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
else {
const err357 = {instancePath:instancePath+"/alert/seizure/concealmentNote",schemaPath:"#/properties/alert/properties/seizure/properties/concealmentNote/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data114.packaging !== undefined){
let data118 = data114.packaging;
if(typeof data118 === "string"){
if(func2(data118) > 500){
const err358 = {instancePath:instancePath+"/alert/seizure/packaging",schemaPath:"#/properties/alert/properties/seizure/properties/packaging/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
if(func2(data118) < 1){
const err359 = {instancePath:instancePath+"/alert/seizure/packaging",schemaPath:"#/properties/alert/properties/seizure/properties/packaging/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if(!pattern17.test(data118)){
const err360 = {instancePath:instancePath+"/alert/seizure/packaging",schemaPath:"#/properties/alert/properties/seizure/properties/packaging/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
else {
const err361 = {instancePath:instancePath+"/alert/seizure/packaging",schemaPath:"#/properties/alert/properties/seizure/properties/packaging/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data114.seizedBy !== undefined){
let data119 = data114.seizedBy;
if(typeof data119 === "string"){
if(func2(data119) > 200){
const err362 = {instancePath:instancePath+"/alert/seizure/seizedBy",schemaPath:"#/properties/alert/properties/seizure/properties/seizedBy/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
if(func2(data119) < 1){
const err363 = {instancePath:instancePath+"/alert/seizure/seizedBy",schemaPath:"#/properties/alert/properties/seizure/properties/seizedBy/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
if(!pattern17.test(data119)){
const err364 = {instancePath:instancePath+"/alert/seizure/seizedBy",schemaPath:"#/properties/alert/properties/seizure/properties/seizedBy/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
else {
const err365 = {instancePath:instancePath+"/alert/seizure/seizedBy",schemaPath:"#/properties/alert/properties/seizure/properties/seizedBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data114.caseNumber !== undefined){
let data120 = data114.caseNumber;
if(typeof data120 === "string"){
if(func2(data120) > 100){
const err366 = {instancePath:instancePath+"/alert/seizure/caseNumber",schemaPath:"#/properties/alert/properties/seizure/properties/caseNumber/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
if(func2(data120) < 1){
const err367 = {instancePath:instancePath+"/alert/seizure/caseNumber",schemaPath:"#/properties/alert/properties/seizure/properties/caseNumber/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
if(!pattern17.test(data120)){
const err368 = {instancePath:instancePath+"/alert/seizure/caseNumber",schemaPath:"#/properties/alert/properties/seizure/properties/caseNumber/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
else {
const err369 = {instancePath:instancePath+"/alert/seizure/caseNumber",schemaPath:"#/properties/alert/properties/seizure/properties/caseNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data114.exhibits !== undefined){
let data121 = data114.exhibits;
if(Array.isArray(data121)){
if(data121.length > 50){
const err370 = {instancePath:instancePath+"/alert/seizure/exhibits",schemaPath:"#/properties/alert/properties/seizure/properties/exhibits/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
const len14 = data121.length;
for(let i17=0; i17<len14; i17++){
let data122 = data121[i17];
if(typeof data122 === "string"){
if(func2(data122) > 100){
const err371 = {instancePath:instancePath+"/alert/seizure/exhibits/" + i17,schemaPath:"#/properties/alert/properties/seizure/properties/exhibits/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if(func2(data122) < 1){
const err372 = {instancePath:instancePath+"/alert/seizure/exhibits/" + i17,schemaPath:"#/properties/alert/properties/seizure/properties/exhibits/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if(!pattern17.test(data122)){
const err373 = {instancePath:instancePath+"/alert/seizure/exhibits/" + i17,schemaPath:"#/properties/alert/properties/seizure/properties/exhibits/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
else {
const err374 = {instancePath:instancePath+"/alert/seizure/exhibits/" + i17,schemaPath:"#/properties/alert/properties/seizure/properties/exhibits/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
let i18 = data121.length;
let j3;
if(i18 > 1){
const indices3 = {};
for(;i18--;){
let item3 = data121[i18];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err375 = {instancePath:instancePath+"/alert/seizure/exhibits",schemaPath:"#/properties/alert/properties/seizure/properties/exhibits/uniqueItems",keyword:"uniqueItems",params:{i: i18, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i18+" are identical)"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
break;
}
indices3[item3] = i18;
}
}
}
else {
const err376 = {instancePath:instancePath+"/alert/seizure/exhibits",schemaPath:"#/properties/alert/properties/seizure/properties/exhibits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data114.cash !== undefined){
let data123 = data114.cash;
if(Array.isArray(data123)){
if(data123.length > 20){
const err377 = {instancePath:instancePath+"/alert/seizure/cash",schemaPath:"#/properties/alert/properties/seizure/properties/cash/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if(data123.length < 1){
const err378 = {instancePath:instancePath+"/alert/seizure/cash",schemaPath:"#/properties/alert/properties/seizure/properties/cash/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
const len15 = data123.length;
for(let i19=0; i19<len15; i19++){
let data124 = data123[i19];
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
if(data124.amount === undefined){
const err379 = {instancePath:instancePath+"/alert/seizure/cash/" + i19,schemaPath:"#/properties/alert/properties/seizure/properties/cash/items/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if(data124.currency === undefined){
const err380 = {instancePath:instancePath+"/alert/seizure/cash/" + i19,schemaPath:"#/properties/alert/properties/seizure/properties/cash/items/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
for(const key20 in data124){
if(!((key20 === "amount") || (key20 === "currency"))){
const err381 = {instancePath:instancePath+"/alert/seizure/cash/" + i19,schemaPath:"#/properties/alert/properties/seizure/properties/cash/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data124.amount !== undefined){
let data125 = data124.amount;
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 > 1000000000000000 || isNaN(data125)){
const err382 = {instancePath:instancePath+"/alert/seizure/cash/" + i19+"/amount",schemaPath:"#/properties/alert/properties/seizure/properties/cash/items/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},message:"must be <= 1000000000000000"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
if(data125 <= 0 || isNaN(data125)){
const err383 = {instancePath:instancePath+"/alert/seizure/cash/" + i19+"/amount",schemaPath:"#/properties/alert/properties/seizure/properties/cash/items/properties/amount/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
else {
const err384 = {instancePath:instancePath+"/alert/seizure/cash/" + i19+"/amount",schemaPath:"#/properties/alert/properties/seizure/properties/cash/items/properties/amount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data124.currency !== undefined){
let data126 = data124.currency;
if(typeof data126 === "string"){
if(!pattern90.test(data126)){
const err385 = {instancePath:instancePath+"/alert/seizure/cash/" + i19+"/currency",schemaPath:"#/properties/alert/properties/seizure/properties/cash/items/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
else {
const err386 = {instancePath:instancePath+"/alert/seizure/cash/" + i19+"/currency",schemaPath:"#/properties/alert/properties/seizure/properties/cash/items/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
}
else {
const err387 = {instancePath:instancePath+"/alert/seizure/cash/" + i19,schemaPath:"#/properties/alert/properties/seizure/properties/cash/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
}
else {
const err388 = {instancePath:instancePath+"/alert/seizure/cash",schemaPath:"#/properties/alert/properties/seizure/properties/cash/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
}
else {
const err389 = {instancePath:instancePath+"/alert/seizure",schemaPath:"#/properties/alert/properties/seizure/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
if(data2.precursor !== undefined){
let data127 = data2.precursor;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.incident === undefined){
const err390 = {instancePath:instancePath+"/alert/precursor",schemaPath:"#/properties/alert/properties/precursor/required",keyword:"required",params:{missingProperty: "incident"},message:"must have required property '"+"incident"+"'"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
for(const key21 in data127){
if(!(func1.call(schema33.properties.alert.properties.precursor.properties, key21))){
const err391 = {instancePath:instancePath+"/alert/precursor",schemaPath:"#/properties/alert/properties/precursor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data127.incident !== undefined){
let data128 = data127.incident;
if(typeof data128 === "string"){
if(!pattern16.test(data128)){
const err392 = {instancePath:instancePath+"/alert/precursor/incident",schemaPath:"#/properties/alert/properties/precursor/properties/incident/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
else {
const err393 = {instancePath:instancePath+"/alert/precursor/incident",schemaPath:"#/properties/alert/properties/precursor/properties/incident/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data127.parties !== undefined){
let data129 = data127.parties;
if(Array.isArray(data129)){
if(data129.length > 20){
const err394 = {instancePath:instancePath+"/alert/precursor/parties",schemaPath:"#/properties/alert/properties/precursor/properties/parties/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if(data129.length < 1){
const err395 = {instancePath:instancePath+"/alert/precursor/parties",schemaPath:"#/properties/alert/properties/precursor/properties/parties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
const len16 = data129.length;
for(let i20=0; i20<len16; i20++){
let data130 = data129[i20];
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
if(data130.role === undefined){
const err396 = {instancePath:instancePath+"/alert/precursor/parties/" + i20,schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
if(data130.name === undefined){
const err397 = {instancePath:instancePath+"/alert/precursor/parties/" + i20,schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(data130.country === undefined){
const err398 = {instancePath:instancePath+"/alert/precursor/parties/" + i20,schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
for(const key22 in data130){
if(!((((key22 === "role") || (key22 === "name")) || (key22 === "country")) || (key22 === "address"))){
const err399 = {instancePath:instancePath+"/alert/precursor/parties/" + i20,schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data130.role !== undefined){
let data131 = data130.role;
if(typeof data131 === "string"){
if(!pattern16.test(data131)){
const err400 = {instancePath:instancePath+"/alert/precursor/parties/" + i20+"/role",schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/properties/role/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
else {
const err401 = {instancePath:instancePath+"/alert/precursor/parties/" + i20+"/role",schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data130.name !== undefined){
let data132 = data130.name;
if(typeof data132 === "string"){
if(func2(data132) > 300){
const err402 = {instancePath:instancePath+"/alert/precursor/parties/" + i20+"/name",schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
if(func2(data132) < 1){
const err403 = {instancePath:instancePath+"/alert/precursor/parties/" + i20+"/name",schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(!pattern17.test(data132)){
const err404 = {instancePath:instancePath+"/alert/precursor/parties/" + i20+"/name",schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
else {
const err405 = {instancePath:instancePath+"/alert/precursor/parties/" + i20+"/name",schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data130.country !== undefined){
let data133 = data130.country;
if(typeof data133 === "string"){
if(!pattern21.test(data133)){
const err406 = {instancePath:instancePath+"/alert/precursor/parties/" + i20+"/country",schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
else {
const err407 = {instancePath:instancePath+"/alert/precursor/parties/" + i20+"/country",schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data130.address !== undefined){
let data134 = data130.address;
if(typeof data134 === "string"){
if(func2(data134) > 500){
const err408 = {instancePath:instancePath+"/alert/precursor/parties/" + i20+"/address",schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
if(func2(data134) < 1){
const err409 = {instancePath:instancePath+"/alert/precursor/parties/" + i20+"/address",schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/properties/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(!pattern17.test(data134)){
const err410 = {instancePath:instancePath+"/alert/precursor/parties/" + i20+"/address",schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/properties/address/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
else {
const err411 = {instancePath:instancePath+"/alert/precursor/parties/" + i20+"/address",schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
}
else {
const err412 = {instancePath:instancePath+"/alert/precursor/parties/" + i20,schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
}
else {
const err413 = {instancePath:instancePath+"/alert/precursor/parties",schemaPath:"#/properties/alert/properties/precursor/properties/parties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data127.preExport !== undefined){
let data135 = data127.preExport;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.number === undefined){
const err414 = {instancePath:instancePath+"/alert/precursor/preExport",schemaPath:"#/properties/alert/properties/precursor/properties/preExport/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
for(const key23 in data135){
if(!(((key23 === "number") || (key23 === "dueOn")) || (key23 === "answer"))){
const err415 = {instancePath:instancePath+"/alert/precursor/preExport",schemaPath:"#/properties/alert/properties/precursor/properties/preExport/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data135.number !== undefined){
let data136 = data135.number;
if(typeof data136 === "string"){
if(func2(data136) > 60){
const err416 = {instancePath:instancePath+"/alert/precursor/preExport/number",schemaPath:"#/properties/alert/properties/precursor/properties/preExport/properties/number/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
if(func2(data136) < 1){
const err417 = {instancePath:instancePath+"/alert/precursor/preExport/number",schemaPath:"#/properties/alert/properties/precursor/properties/preExport/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
if(!pattern17.test(data136)){
const err418 = {instancePath:instancePath+"/alert/precursor/preExport/number",schemaPath:"#/properties/alert/properties/precursor/properties/preExport/properties/number/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
else {
const err419 = {instancePath:instancePath+"/alert/precursor/preExport/number",schemaPath:"#/properties/alert/properties/precursor/properties/preExport/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data135.dueOn !== undefined){
let data137 = data135.dueOn;
if(typeof data137 === "string"){
if(!pattern18.test(data137)){
const err420 = {instancePath:instancePath+"/alert/precursor/preExport/dueOn",schemaPath:"#/properties/alert/properties/precursor/properties/preExport/properties/dueOn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
else {
const err421 = {instancePath:instancePath+"/alert/precursor/preExport/dueOn",schemaPath:"#/properties/alert/properties/precursor/properties/preExport/properties/dueOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
if(data135.answer !== undefined){
let data138 = data135.answer;
if(typeof data138 === "string"){
if(!pattern16.test(data138)){
const err422 = {instancePath:instancePath+"/alert/precursor/preExport/answer",schemaPath:"#/properties/alert/properties/precursor/properties/preExport/properties/answer/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
else {
const err423 = {instancePath:instancePath+"/alert/precursor/preExport/answer",schemaPath:"#/properties/alert/properties/precursor/properties/preExport/properties/answer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
}
else {
const err424 = {instancePath:instancePath+"/alert/precursor/preExport",schemaPath:"#/properties/alert/properties/precursor/properties/preExport/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
if(data127.dispatchOn !== undefined){
let data139 = data127.dispatchOn;
if(typeof data139 === "string"){
if(!pattern18.test(data139)){
const err425 = {instancePath:instancePath+"/alert/precursor/dispatchOn",schemaPath:"#/properties/alert/properties/precursor/properties/dispatchOn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
else {
const err426 = {instancePath:instancePath+"/alert/precursor/dispatchOn",schemaPath:"#/properties/alert/properties/precursor/properties/dispatchOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data127.entry !== undefined){
let data140 = data127.entry;
if(typeof data140 === "string"){
if(!pattern16.test(data140)){
const err427 = {instancePath:instancePath+"/alert/precursor/entry",schemaPath:"#/properties/alert/properties/precursor/properties/entry/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
else {
const err428 = {instancePath:instancePath+"/alert/precursor/entry",schemaPath:"#/properties/alert/properties/precursor/properties/entry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
if(data127.exit !== undefined){
let data141 = data127.exit;
if(typeof data141 === "string"){
if(!pattern16.test(data141)){
const err429 = {instancePath:instancePath+"/alert/precursor/exit",schemaPath:"#/properties/alert/properties/precursor/properties/exit/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
else {
const err430 = {instancePath:instancePath+"/alert/precursor/exit",schemaPath:"#/properties/alert/properties/precursor/properties/exit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data127.payment !== undefined){
let data142 = data127.payment;
if(typeof data142 === "string"){
if(func2(data142) > 300){
const err431 = {instancePath:instancePath+"/alert/precursor/payment",schemaPath:"#/properties/alert/properties/precursor/properties/payment/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
if(func2(data142) < 1){
const err432 = {instancePath:instancePath+"/alert/precursor/payment",schemaPath:"#/properties/alert/properties/precursor/properties/payment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
if(!pattern17.test(data142)){
const err433 = {instancePath:instancePath+"/alert/precursor/payment",schemaPath:"#/properties/alert/properties/precursor/properties/payment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
else {
const err434 = {instancePath:instancePath+"/alert/precursor/payment",schemaPath:"#/properties/alert/properties/precursor/properties/payment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data127.papers !== undefined){
let data143 = data127.papers;
if(Array.isArray(data143)){
if(data143.length > 20){
const err435 = {instancePath:instancePath+"/alert/precursor/papers",schemaPath:"#/properties/alert/properties/precursor/properties/papers/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
if(data143.length < 1){
const err436 = {instancePath:instancePath+"/alert/precursor/papers",schemaPath:"#/properties/alert/properties/precursor/properties/papers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
const len17 = data143.length;
for(let i21=0; i21<len17; i21++){
let data144 = data143[i21];
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if(data144.type === undefined){
const err437 = {instancePath:instancePath+"/alert/precursor/papers/" + i21,schemaPath:"#/properties/alert/properties/precursor/properties/papers/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
if(data144.number === undefined){
const err438 = {instancePath:instancePath+"/alert/precursor/papers/" + i21,schemaPath:"#/properties/alert/properties/precursor/properties/papers/items/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
for(const key24 in data144){
if(!((key24 === "type") || (key24 === "number"))){
const err439 = {instancePath:instancePath+"/alert/precursor/papers/" + i21,schemaPath:"#/properties/alert/properties/precursor/properties/papers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data144.type !== undefined){
let data145 = data144.type;
if(typeof data145 === "string"){
if(!pattern16.test(data145)){
const err440 = {instancePath:instancePath+"/alert/precursor/papers/" + i21+"/type",schemaPath:"#/properties/alert/properties/precursor/properties/papers/items/properties/type/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
else {
const err441 = {instancePath:instancePath+"/alert/precursor/papers/" + i21+"/type",schemaPath:"#/properties/alert/properties/precursor/properties/papers/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data144.number !== undefined){
let data146 = data144.number;
if(typeof data146 === "string"){
if(func2(data146) > 60){
const err442 = {instancePath:instancePath+"/alert/precursor/papers/" + i21+"/number",schemaPath:"#/properties/alert/properties/precursor/properties/papers/items/properties/number/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
if(func2(data146) < 1){
const err443 = {instancePath:instancePath+"/alert/precursor/papers/" + i21+"/number",schemaPath:"#/properties/alert/properties/precursor/properties/papers/items/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
if(!pattern17.test(data146)){
const err444 = {instancePath:instancePath+"/alert/precursor/papers/" + i21+"/number",schemaPath:"#/properties/alert/properties/precursor/properties/papers/items/properties/number/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
else {
const err445 = {instancePath:instancePath+"/alert/precursor/papers/" + i21+"/number",schemaPath:"#/properties/alert/properties/precursor/properties/papers/items/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
}
else {
const err446 = {instancePath:instancePath+"/alert/precursor/papers/" + i21,schemaPath:"#/properties/alert/properties/precursor/properties/papers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
}
else {
const err447 = {instancePath:instancePath+"/alert/precursor/papers",schemaPath:"#/properties/alert/properties/precursor/properties/papers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data127.reasons !== undefined){
let data147 = data127.reasons;
if(Array.isArray(data147)){
if(data147.length > 10){
const err448 = {instancePath:instancePath+"/alert/precursor/reasons",schemaPath:"#/properties/alert/properties/precursor/properties/reasons/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
if(data147.length < 1){
const err449 = {instancePath:instancePath+"/alert/precursor/reasons",schemaPath:"#/properties/alert/properties/precursor/properties/reasons/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
const len18 = data147.length;
for(let i22=0; i22<len18; i22++){
let data148 = data147[i22];
if(typeof data148 === "string"){
if(!pattern16.test(data148)){
const err450 = {instancePath:instancePath+"/alert/precursor/reasons/" + i22,schemaPath:"#/properties/alert/properties/precursor/properties/reasons/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
else {
const err451 = {instancePath:instancePath+"/alert/precursor/reasons/" + i22,schemaPath:"#/properties/alert/properties/precursor/properties/reasons/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
let i23 = data147.length;
let j4;
if(i23 > 1){
const indices4 = {};
for(;i23--;){
let item4 = data147[i23];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err452 = {instancePath:instancePath+"/alert/precursor/reasons",schemaPath:"#/properties/alert/properties/precursor/properties/reasons/uniqueItems",keyword:"uniqueItems",params:{i: i23, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i23+" are identical)"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
break;
}
indices4[item4] = i23;
}
}
}
else {
const err453 = {instancePath:instancePath+"/alert/precursor/reasons",schemaPath:"#/properties/alert/properties/precursor/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
}
else {
const err454 = {instancePath:instancePath+"/alert/precursor",schemaPath:"#/properties/alert/properties/precursor/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
if(data2.trafficking !== undefined){
let data149 = data2.trafficking;
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
if(data149.acts === undefined){
const err455 = {instancePath:instancePath+"/alert/trafficking",schemaPath:"#/properties/alert/properties/trafficking/required",keyword:"required",params:{missingProperty: "acts"},message:"must have required property '"+"acts"+"'"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
if(data149.purposes === undefined){
const err456 = {instancePath:instancePath+"/alert/trafficking",schemaPath:"#/properties/alert/properties/trafficking/required",keyword:"required",params:{missingProperty: "purposes"},message:"must have required property '"+"purposes"+"'"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
if(data149.victims === undefined){
const err457 = {instancePath:instancePath+"/alert/trafficking",schemaPath:"#/properties/alert/properties/trafficking/required",keyword:"required",params:{missingProperty: "victims"},message:"must have required property '"+"victims"+"'"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
for(const key25 in data149){
if(!((((key25 === "acts") || (key25 === "means")) || (key25 === "purposes")) || (key25 === "victims"))){
const err458 = {instancePath:instancePath+"/alert/trafficking",schemaPath:"#/properties/alert/properties/trafficking/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data149.acts !== undefined){
let data150 = data149.acts;
if(Array.isArray(data150)){
if(data150.length > 10){
const err459 = {instancePath:instancePath+"/alert/trafficking/acts",schemaPath:"#/properties/alert/properties/trafficking/properties/acts/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
if(data150.length < 1){
const err460 = {instancePath:instancePath+"/alert/trafficking/acts",schemaPath:"#/properties/alert/properties/trafficking/properties/acts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
const len19 = data150.length;
for(let i24=0; i24<len19; i24++){
let data151 = data150[i24];
if(typeof data151 === "string"){
if(!pattern16.test(data151)){
const err461 = {instancePath:instancePath+"/alert/trafficking/acts/" + i24,schemaPath:"#/properties/alert/properties/trafficking/properties/acts/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
else {
const err462 = {instancePath:instancePath+"/alert/trafficking/acts/" + i24,schemaPath:"#/properties/alert/properties/trafficking/properties/acts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
let i25 = data150.length;
let j5;
if(i25 > 1){
const indices5 = {};
for(;i25--;){
let item5 = data150[i25];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err463 = {instancePath:instancePath+"/alert/trafficking/acts",schemaPath:"#/properties/alert/properties/trafficking/properties/acts/uniqueItems",keyword:"uniqueItems",params:{i: i25, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i25+" are identical)"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
break;
}
indices5[item5] = i25;
}
}
}
else {
const err464 = {instancePath:instancePath+"/alert/trafficking/acts",schemaPath:"#/properties/alert/properties/trafficking/properties/acts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data149.means !== undefined){
let data152 = data149.means;
if(Array.isArray(data152)){
if(data152.length > 10){
const err465 = {instancePath:instancePath+"/alert/trafficking/means",schemaPath:"#/properties/alert/properties/trafficking/properties/means/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
if(data152.length < 1){
const err466 = {instancePath:instancePath+"/alert/trafficking/means",schemaPath:"#/properties/alert/properties/trafficking/properties/means/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
const len20 = data152.length;
for(let i26=0; i26<len20; i26++){
let data153 = data152[i26];
if(typeof data153 === "string"){
if(!pattern16.test(data153)){
const err467 = {instancePath:instancePath+"/alert/trafficking/means/" + i26,schemaPath:"#/properties/alert/properties/trafficking/properties/means/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
else {
const err468 = {instancePath:instancePath+"/alert/trafficking/means/" + i26,schemaPath:"#/properties/alert/properties/trafficking/properties/means/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
let i27 = data152.length;
let j6;
if(i27 > 1){
const indices6 = {};
for(;i27--;){
let item6 = data152[i27];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err469 = {instancePath:instancePath+"/alert/trafficking/means",schemaPath:"#/properties/alert/properties/trafficking/properties/means/uniqueItems",keyword:"uniqueItems",params:{i: i27, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i27+" are identical)"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
break;
}
indices6[item6] = i27;
}
}
}
else {
const err470 = {instancePath:instancePath+"/alert/trafficking/means",schemaPath:"#/properties/alert/properties/trafficking/properties/means/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data149.purposes !== undefined){
let data154 = data149.purposes;
if(Array.isArray(data154)){
if(data154.length > 10){
const err471 = {instancePath:instancePath+"/alert/trafficking/purposes",schemaPath:"#/properties/alert/properties/trafficking/properties/purposes/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
if(data154.length < 1){
const err472 = {instancePath:instancePath+"/alert/trafficking/purposes",schemaPath:"#/properties/alert/properties/trafficking/properties/purposes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
const len21 = data154.length;
for(let i28=0; i28<len21; i28++){
let data155 = data154[i28];
if(typeof data155 === "string"){
if(!pattern16.test(data155)){
const err473 = {instancePath:instancePath+"/alert/trafficking/purposes/" + i28,schemaPath:"#/properties/alert/properties/trafficking/properties/purposes/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
else {
const err474 = {instancePath:instancePath+"/alert/trafficking/purposes/" + i28,schemaPath:"#/properties/alert/properties/trafficking/properties/purposes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
let i29 = data154.length;
let j7;
if(i29 > 1){
const indices7 = {};
for(;i29--;){
let item7 = data154[i29];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
const err475 = {instancePath:instancePath+"/alert/trafficking/purposes",schemaPath:"#/properties/alert/properties/trafficking/properties/purposes/uniqueItems",keyword:"uniqueItems",params:{i: i29, j: j7},message:"must NOT have duplicate items (items ## "+j7+" and "+i29+" are identical)"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
break;
}
indices7[item7] = i29;
}
}
}
else {
const err476 = {instancePath:instancePath+"/alert/trafficking/purposes",schemaPath:"#/properties/alert/properties/trafficking/properties/purposes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data149.victims !== undefined){
let data156 = data149.victims;
if(Array.isArray(data156)){
if(data156.length > 200){
const err477 = {instancePath:instancePath+"/alert/trafficking/victims",schemaPath:"#/properties/alert/properties/trafficking/properties/victims/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
if(data156.length < 1){
const err478 = {instancePath:instancePath+"/alert/trafficking/victims",schemaPath:"#/properties/alert/properties/trafficking/properties/victims/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
const len22 = data156.length;
for(let i30=0; i30<len22; i30++){
let data157 = data156[i30];
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
if(data157.pseudonym === undefined){
const err479 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30,schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/required",keyword:"required",params:{missingProperty: "pseudonym"},message:"must have required property '"+"pseudonym"+"'"};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
if(data157.ageBand === undefined){
const err480 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30,schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/required",keyword:"required",params:{missingProperty: "ageBand"},message:"must have required property '"+"ageBand"+"'"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
if(data157.status === undefined){
const err481 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30,schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
for(const key26 in data157){
if(!((((((key26 === "pseudonym") || (key26 === "ageBand")) || (key26 === "sex")) || (key26 === "citizenship")) || (key26 === "status")) || (key26 === "protection"))){
const err482 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30,schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data157.pseudonym !== undefined){
let data158 = data157.pseudonym;
if(typeof data158 === "string"){
if(!pattern109.test(data158)){
const err483 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30+"/pseudonym",schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/properties/pseudonym/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9-]{1,31}$"},message:"must match pattern \""+"^[A-Z0-9][A-Z0-9-]{1,31}$"+"\""};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
else {
const err484 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30+"/pseudonym",schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/properties/pseudonym/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data157.ageBand !== undefined){
let data159 = data157.ageBand;
if(typeof data159 === "string"){
if(!pattern16.test(data159)){
const err485 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30+"/ageBand",schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/properties/ageBand/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
else {
const err486 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30+"/ageBand",schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/properties/ageBand/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data157.sex !== undefined){
let data160 = data157.sex;
if(typeof data160 === "string"){
if(!pattern16.test(data160)){
const err487 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30+"/sex",schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/properties/sex/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
else {
const err488 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30+"/sex",schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/properties/sex/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
if(data157.citizenship !== undefined){
let data161 = data157.citizenship;
if(typeof data161 === "string"){
if(!pattern21.test(data161)){
const err489 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30+"/citizenship",schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/properties/citizenship/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
else {
const err490 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30+"/citizenship",schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/properties/citizenship/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data157.status !== undefined){
let data162 = data157.status;
if(typeof data162 === "string"){
if(!pattern16.test(data162)){
const err491 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30+"/status",schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/properties/status/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
else {
const err492 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30+"/status",schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
if(data157.protection !== undefined){
let data163 = data157.protection;
if(typeof data163 === "string"){
if(!pattern16.test(data163)){
const err493 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30+"/protection",schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/properties/protection/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
else {
const err494 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30+"/protection",schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/properties/protection/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
}
else {
const err495 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30,schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
}
else {
const err496 = {instancePath:instancePath+"/alert/trafficking/victims",schemaPath:"#/properties/alert/properties/trafficking/properties/victims/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
}
else {
const err497 = {instancePath:instancePath+"/alert/trafficking",schemaPath:"#/properties/alert/properties/trafficking/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data2.wanted !== undefined){
let data164 = data2.wanted;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
if(data164.authority === undefined){
const err498 = {instancePath:instancePath+"/alert/wanted",schemaPath:"#/properties/alert/properties/wanted/required",keyword:"required",params:{missingProperty: "authority"},message:"must have required property '"+"authority"+"'"};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
if(data164.offences === undefined){
const err499 = {instancePath:instancePath+"/alert/wanted",schemaPath:"#/properties/alert/properties/wanted/required",keyword:"required",params:{missingProperty: "offences"},message:"must have required property '"+"offences"+"'"};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
for(const key27 in data164){
if(!(((((((key27 === "authority") || (key27 === "offences")) || (key27 === "orderNumber")) || (key27 === "orderedOn")) || (key27 === "dangers")) || (key27 === "extradition")) || (key27 === "lastSeen"))){
const err500 = {instancePath:instancePath+"/alert/wanted",schemaPath:"#/properties/alert/properties/wanted/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
if(data164.authority !== undefined){
let data165 = data164.authority;
if(typeof data165 === "string"){
if(func2(data165) > 300){
const err501 = {instancePath:instancePath+"/alert/wanted/authority",schemaPath:"#/properties/alert/properties/wanted/properties/authority/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
if(func2(data165) < 1){
const err502 = {instancePath:instancePath+"/alert/wanted/authority",schemaPath:"#/properties/alert/properties/wanted/properties/authority/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
if(!pattern17.test(data165)){
const err503 = {instancePath:instancePath+"/alert/wanted/authority",schemaPath:"#/properties/alert/properties/wanted/properties/authority/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
else {
const err504 = {instancePath:instancePath+"/alert/wanted/authority",schemaPath:"#/properties/alert/properties/wanted/properties/authority/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
if(data164.offences !== undefined){
let data166 = data164.offences;
if(Array.isArray(data166)){
if(data166.length > 10){
const err505 = {instancePath:instancePath+"/alert/wanted/offences",schemaPath:"#/properties/alert/properties/wanted/properties/offences/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
if(data166.length < 1){
const err506 = {instancePath:instancePath+"/alert/wanted/offences",schemaPath:"#/properties/alert/properties/wanted/properties/offences/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
const len23 = data166.length;
for(let i31=0; i31<len23; i31++){
let data167 = data166[i31];
if(typeof data167 === "string"){
if(!pattern16.test(data167)){
const err507 = {instancePath:instancePath+"/alert/wanted/offences/" + i31,schemaPath:"#/properties/alert/properties/wanted/properties/offences/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
else {
const err508 = {instancePath:instancePath+"/alert/wanted/offences/" + i31,schemaPath:"#/properties/alert/properties/wanted/properties/offences/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
let i32 = data166.length;
let j8;
if(i32 > 1){
const indices8 = {};
for(;i32--;){
let item8 = data166[i32];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j8 = indices8[item8];
const err509 = {instancePath:instancePath+"/alert/wanted/offences",schemaPath:"#/properties/alert/properties/wanted/properties/offences/uniqueItems",keyword:"uniqueItems",params:{i: i32, j: j8},message:"must NOT have duplicate items (items ## "+j8+" and "+i32+" are identical)"};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
break;
}
indices8[item8] = i32;
}
}
}
else {
const err510 = {instancePath:instancePath+"/alert/wanted/offences",schemaPath:"#/properties/alert/properties/wanted/properties/offences/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data164.orderNumber !== undefined){
let data168 = data164.orderNumber;
if(typeof data168 === "string"){
if(func2(data168) > 100){
const err511 = {instancePath:instancePath+"/alert/wanted/orderNumber",schemaPath:"#/properties/alert/properties/wanted/properties/orderNumber/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
if(func2(data168) < 1){
const err512 = {instancePath:instancePath+"/alert/wanted/orderNumber",schemaPath:"#/properties/alert/properties/wanted/properties/orderNumber/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
if(!pattern17.test(data168)){
const err513 = {instancePath:instancePath+"/alert/wanted/orderNumber",schemaPath:"#/properties/alert/properties/wanted/properties/orderNumber/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
else {
const err514 = {instancePath:instancePath+"/alert/wanted/orderNumber",schemaPath:"#/properties/alert/properties/wanted/properties/orderNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data164.orderedOn !== undefined){
let data169 = data164.orderedOn;
if(typeof data169 === "string"){
if(!pattern18.test(data169)){
const err515 = {instancePath:instancePath+"/alert/wanted/orderedOn",schemaPath:"#/properties/alert/properties/wanted/properties/orderedOn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
else {
const err516 = {instancePath:instancePath+"/alert/wanted/orderedOn",schemaPath:"#/properties/alert/properties/wanted/properties/orderedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data164.dangers !== undefined){
let data170 = data164.dangers;
if(Array.isArray(data170)){
if(data170.length > 10){
const err517 = {instancePath:instancePath+"/alert/wanted/dangers",schemaPath:"#/properties/alert/properties/wanted/properties/dangers/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
if(data170.length < 1){
const err518 = {instancePath:instancePath+"/alert/wanted/dangers",schemaPath:"#/properties/alert/properties/wanted/properties/dangers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
const len24 = data170.length;
for(let i33=0; i33<len24; i33++){
let data171 = data170[i33];
if(typeof data171 === "string"){
if(!pattern16.test(data171)){
const err519 = {instancePath:instancePath+"/alert/wanted/dangers/" + i33,schemaPath:"#/properties/alert/properties/wanted/properties/dangers/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
else {
const err520 = {instancePath:instancePath+"/alert/wanted/dangers/" + i33,schemaPath:"#/properties/alert/properties/wanted/properties/dangers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
let i34 = data170.length;
let j9;
if(i34 > 1){
const indices9 = {};
for(;i34--;){
let item9 = data170[i34];
if(typeof item9 !== "string"){
continue;
}
if(typeof indices9[item9] == "number"){
j9 = indices9[item9];
const err521 = {instancePath:instancePath+"/alert/wanted/dangers",schemaPath:"#/properties/alert/properties/wanted/properties/dangers/uniqueItems",keyword:"uniqueItems",params:{i: i34, j: j9},message:"must NOT have duplicate items (items ## "+j9+" and "+i34+" are identical)"};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
break;
}
indices9[item9] = i34;
}
}
}
else {
const err522 = {instancePath:instancePath+"/alert/wanted/dangers",schemaPath:"#/properties/alert/properties/wanted/properties/dangers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
if(data164.extradition !== undefined){
if(typeof data164.extradition !== "boolean"){
const err523 = {instancePath:instancePath+"/alert/wanted/extradition",schemaPath:"#/properties/alert/properties/wanted/properties/extradition/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
if(data164.lastSeen !== undefined){
let data173 = data164.lastSeen;
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
if(data173.name === undefined){
const err524 = {instancePath:instancePath+"/alert/wanted/lastSeen",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
if(data173.country === undefined){
const err525 = {instancePath:instancePath+"/alert/wanted/lastSeen",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
for(const key28 in data173){
if(!((((key28 === "name") || (key28 === "country")) || (key28 === "point")) || (key28 === "position"))){
const err526 = {instancePath:instancePath+"/alert/wanted/lastSeen",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data173.name !== undefined){
let data174 = data173.name;
if(typeof data174 === "string"){
if(func2(data174) > 200){
const err527 = {instancePath:instancePath+"/alert/wanted/lastSeen/name",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
if(func2(data174) < 1){
const err528 = {instancePath:instancePath+"/alert/wanted/lastSeen/name",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
if(!pattern17.test(data174)){
const err529 = {instancePath:instancePath+"/alert/wanted/lastSeen/name",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
else {
const err530 = {instancePath:instancePath+"/alert/wanted/lastSeen/name",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
if(data173.country !== undefined){
let data175 = data173.country;
if(typeof data175 === "string"){
if(!pattern21.test(data175)){
const err531 = {instancePath:instancePath+"/alert/wanted/lastSeen/country",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
else {
const err532 = {instancePath:instancePath+"/alert/wanted/lastSeen/country",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data173.point !== undefined){
let data176 = data173.point;
if(typeof data176 === "string"){
if(!pattern16.test(data176)){
const err533 = {instancePath:instancePath+"/alert/wanted/lastSeen/point",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/point/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
else {
const err534 = {instancePath:instancePath+"/alert/wanted/lastSeen/point",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/point/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
if(data173.position !== undefined){
let data177 = data173.position;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
if(data177.latitude === undefined){
const err535 = {instancePath:instancePath+"/alert/wanted/lastSeen/position",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/position/required",keyword:"required",params:{missingProperty: "latitude"},message:"must have required property '"+"latitude"+"'"};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
if(data177.longitude === undefined){
const err536 = {instancePath:instancePath+"/alert/wanted/lastSeen/position",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/position/required",keyword:"required",params:{missingProperty: "longitude"},message:"must have required property '"+"longitude"+"'"};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
if(data177.uncertainty === undefined){
const err537 = {instancePath:instancePath+"/alert/wanted/lastSeen/position",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/position/required",keyword:"required",params:{missingProperty: "uncertainty"},message:"must have required property '"+"uncertainty"+"'"};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
for(const key29 in data177){
if(!(((key29 === "latitude") || (key29 === "longitude")) || (key29 === "uncertainty"))){
const err538 = {instancePath:instancePath+"/alert/wanted/lastSeen/position",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
if(data177.latitude !== undefined){
let data178 = data177.latitude;
if((typeof data178 == "number") && (isFinite(data178))){
if(data178 > 90 || isNaN(data178)){
const err539 = {instancePath:instancePath+"/alert/wanted/lastSeen/position/latitude",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/position/properties/latitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90"};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
if(data178 < -90 || isNaN(data178)){
const err540 = {instancePath:instancePath+"/alert/wanted/lastSeen/position/latitude",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/position/properties/latitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -90},message:"must be >= -90"};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
else {
const err541 = {instancePath:instancePath+"/alert/wanted/lastSeen/position/latitude",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/position/properties/latitude/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
if(data177.longitude !== undefined){
let data179 = data177.longitude;
if((typeof data179 == "number") && (isFinite(data179))){
if(data179 > 180 || isNaN(data179)){
const err542 = {instancePath:instancePath+"/alert/wanted/lastSeen/position/longitude",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/position/properties/longitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180},message:"must be <= 180"};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
if(data179 < -180 || isNaN(data179)){
const err543 = {instancePath:instancePath+"/alert/wanted/lastSeen/position/longitude",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/position/properties/longitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -180},message:"must be >= -180"};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
else {
const err544 = {instancePath:instancePath+"/alert/wanted/lastSeen/position/longitude",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/position/properties/longitude/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
if(data177.uncertainty !== undefined){
let data180 = data177.uncertainty;
if((typeof data180 == "number") && (isFinite(data180))){
if(data180 > 1000000 || isNaN(data180)){
const err545 = {instancePath:instancePath+"/alert/wanted/lastSeen/position/uncertainty",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/position/properties/uncertainty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
if(data180 <= 0 || isNaN(data180)){
const err546 = {instancePath:instancePath+"/alert/wanted/lastSeen/position/uncertainty",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/position/properties/uncertainty/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
else {
const err547 = {instancePath:instancePath+"/alert/wanted/lastSeen/position/uncertainty",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/position/properties/uncertainty/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
}
else {
const err548 = {instancePath:instancePath+"/alert/wanted/lastSeen/position",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/position/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
}
else {
const err549 = {instancePath:instancePath+"/alert/wanted/lastSeen",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
}
else {
const err550 = {instancePath:instancePath+"/alert/wanted",schemaPath:"#/properties/alert/properties/wanted/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
if(data2.money !== undefined){
let data181 = data2.money;
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
if(data181.instruments === undefined){
const err551 = {instancePath:instancePath+"/alert/money",schemaPath:"#/properties/alert/properties/money/required",keyword:"required",params:{missingProperty: "instruments"},message:"must have required property '"+"instruments"+"'"};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
if(data181.amounts === undefined){
const err552 = {instancePath:instancePath+"/alert/money",schemaPath:"#/properties/alert/properties/money/required",keyword:"required",params:{missingProperty: "amounts"},message:"must have required property '"+"amounts"+"'"};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
for(const key30 in data181){
if(!(((((key30 === "instruments") || (key30 === "amounts")) || (key30 === "typology")) || (key30 === "from")) || (key30 === "until"))){
const err553 = {instancePath:instancePath+"/alert/money",schemaPath:"#/properties/alert/properties/money/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
if(data181.instruments !== undefined){
let data182 = data181.instruments;
if(Array.isArray(data182)){
if(data182.length > 10){
const err554 = {instancePath:instancePath+"/alert/money/instruments",schemaPath:"#/properties/alert/properties/money/properties/instruments/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
if(data182.length < 1){
const err555 = {instancePath:instancePath+"/alert/money/instruments",schemaPath:"#/properties/alert/properties/money/properties/instruments/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
const len25 = data182.length;
for(let i35=0; i35<len25; i35++){
let data183 = data182[i35];
if(typeof data183 === "string"){
if(!pattern16.test(data183)){
const err556 = {instancePath:instancePath+"/alert/money/instruments/" + i35,schemaPath:"#/properties/alert/properties/money/properties/instruments/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
else {
const err557 = {instancePath:instancePath+"/alert/money/instruments/" + i35,schemaPath:"#/properties/alert/properties/money/properties/instruments/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
let i36 = data182.length;
let j10;
if(i36 > 1){
const indices10 = {};
for(;i36--;){
let item10 = data182[i36];
if(typeof item10 !== "string"){
continue;
}
if(typeof indices10[item10] == "number"){
j10 = indices10[item10];
const err558 = {instancePath:instancePath+"/alert/money/instruments",schemaPath:"#/properties/alert/properties/money/properties/instruments/uniqueItems",keyword:"uniqueItems",params:{i: i36, j: j10},message:"must NOT have duplicate items (items ## "+j10+" and "+i36+" are identical)"};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
break;
}
indices10[item10] = i36;
}
}
}
else {
const err559 = {instancePath:instancePath+"/alert/money/instruments",schemaPath:"#/properties/alert/properties/money/properties/instruments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
if(data181.amounts !== undefined){
let data184 = data181.amounts;
if(Array.isArray(data184)){
if(data184.length > 50){
const err560 = {instancePath:instancePath+"/alert/money/amounts",schemaPath:"#/properties/alert/properties/money/properties/amounts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
if(data184.length < 1){
const err561 = {instancePath:instancePath+"/alert/money/amounts",schemaPath:"#/properties/alert/properties/money/properties/amounts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
const len26 = data184.length;
for(let i37=0; i37<len26; i37++){
let data185 = data184[i37];
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
if(data185.amount === undefined){
const err562 = {instancePath:instancePath+"/alert/money/amounts/" + i37,schemaPath:"#/properties/alert/properties/money/properties/amounts/items/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
if(data185.currency === undefined){
const err563 = {instancePath:instancePath+"/alert/money/amounts/" + i37,schemaPath:"#/properties/alert/properties/money/properties/amounts/items/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
for(const key31 in data185){
if(!((key31 === "amount") || (key31 === "currency"))){
const err564 = {instancePath:instancePath+"/alert/money/amounts/" + i37,schemaPath:"#/properties/alert/properties/money/properties/amounts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
if(data185.amount !== undefined){
let data186 = data185.amount;
if((typeof data186 == "number") && (isFinite(data186))){
if(data186 > 1000000000000000 || isNaN(data186)){
const err565 = {instancePath:instancePath+"/alert/money/amounts/" + i37+"/amount",schemaPath:"#/properties/alert/properties/money/properties/amounts/items/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},message:"must be <= 1000000000000000"};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
if(data186 <= 0 || isNaN(data186)){
const err566 = {instancePath:instancePath+"/alert/money/amounts/" + i37+"/amount",schemaPath:"#/properties/alert/properties/money/properties/amounts/items/properties/amount/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
else {
const err567 = {instancePath:instancePath+"/alert/money/amounts/" + i37+"/amount",schemaPath:"#/properties/alert/properties/money/properties/amounts/items/properties/amount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
if(data185.currency !== undefined){
let data187 = data185.currency;
if(typeof data187 === "string"){
if(!pattern90.test(data187)){
const err568 = {instancePath:instancePath+"/alert/money/amounts/" + i37+"/currency",schemaPath:"#/properties/alert/properties/money/properties/amounts/items/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
else {
const err569 = {instancePath:instancePath+"/alert/money/amounts/" + i37+"/currency",schemaPath:"#/properties/alert/properties/money/properties/amounts/items/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
}
else {
const err570 = {instancePath:instancePath+"/alert/money/amounts/" + i37,schemaPath:"#/properties/alert/properties/money/properties/amounts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
}
else {
const err571 = {instancePath:instancePath+"/alert/money/amounts",schemaPath:"#/properties/alert/properties/money/properties/amounts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
if(data181.typology !== undefined){
let data188 = data181.typology;
if(typeof data188 === "string"){
if(!pattern16.test(data188)){
const err572 = {instancePath:instancePath+"/alert/money/typology",schemaPath:"#/properties/alert/properties/money/properties/typology/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
else {
const err573 = {instancePath:instancePath+"/alert/money/typology",schemaPath:"#/properties/alert/properties/money/properties/typology/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
if(data181.from !== undefined){
let data189 = data181.from;
if(typeof data189 === "string"){
if(!pattern18.test(data189)){
const err574 = {instancePath:instancePath+"/alert/money/from",schemaPath:"#/properties/alert/properties/money/properties/from/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
else {
const err575 = {instancePath:instancePath+"/alert/money/from",schemaPath:"#/properties/alert/properties/money/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
if(data181.until !== undefined){
let data190 = data181.until;
if(typeof data190 === "string"){
if(!pattern18.test(data190)){
const err576 = {instancePath:instancePath+"/alert/money/until",schemaPath:"#/properties/alert/properties/money/properties/until/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
else {
const err577 = {instancePath:instancePath+"/alert/money/until",schemaPath:"#/properties/alert/properties/money/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
}
else {
const err578 = {instancePath:instancePath+"/alert/money",schemaPath:"#/properties/alert/properties/money/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
if(data2.relatesTo !== undefined){
let data191 = data2.relatesTo;
if(Array.isArray(data191)){
if(data191.length > 50){
const err579 = {instancePath:instancePath+"/alert/relatesTo",schemaPath:"#/properties/alert/properties/relatesTo/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
if(data191.length < 1){
const err580 = {instancePath:instancePath+"/alert/relatesTo",schemaPath:"#/properties/alert/properties/relatesTo/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
const len27 = data191.length;
for(let i38=0; i38<len27; i38++){
let data192 = data191[i38];
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
if(data192.reference === undefined){
const err581 = {instancePath:instancePath+"/alert/relatesTo/" + i38,schemaPath:"#/properties/alert/properties/relatesTo/items/required",keyword:"required",params:{missingProperty: "reference"},message:"must have required property '"+"reference"+"'"};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
if(data192.relation === undefined){
const err582 = {instancePath:instancePath+"/alert/relatesTo/" + i38,schemaPath:"#/properties/alert/properties/relatesTo/items/required",keyword:"required",params:{missingProperty: "relation"},message:"must have required property '"+"relation"+"'"};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
for(const key32 in data192){
if(!((key32 === "reference") || (key32 === "relation"))){
const err583 = {instancePath:instancePath+"/alert/relatesTo/" + i38,schemaPath:"#/properties/alert/properties/relatesTo/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
if(data192.reference !== undefined){
let data193 = data192.reference;
if(typeof data193 === "string"){
if(!pattern128.test(data193)){
const err584 = {instancePath:instancePath+"/alert/relatesTo/" + i38+"/reference",schemaPath:"#/properties/alert/properties/relatesTo/items/properties/reference/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$"},message:"must match pattern \""+"^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$"+"\""};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
else {
const err585 = {instancePath:instancePath+"/alert/relatesTo/" + i38+"/reference",schemaPath:"#/properties/alert/properties/relatesTo/items/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
if(data192.relation !== undefined){
let data194 = data192.relation;
if(typeof data194 === "string"){
if(!pattern16.test(data194)){
const err586 = {instancePath:instancePath+"/alert/relatesTo/" + i38+"/relation",schemaPath:"#/properties/alert/properties/relatesTo/items/properties/relation/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
else {
const err587 = {instancePath:instancePath+"/alert/relatesTo/" + i38+"/relation",schemaPath:"#/properties/alert/properties/relatesTo/items/properties/relation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
}
else {
const err588 = {instancePath:instancePath+"/alert/relatesTo/" + i38,schemaPath:"#/properties/alert/properties/relatesTo/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
}
else {
const err589 = {instancePath:instancePath+"/alert/relatesTo",schemaPath:"#/properties/alert/properties/relatesTo/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
if(data2.narrative !== undefined){
let data195 = data2.narrative;
if(Array.isArray(data195)){
if(data195.length > 10){
const err590 = {instancePath:instancePath+"/alert/narrative",schemaPath:"#/properties/alert/properties/narrative/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
if(data195.length < 1){
const err591 = {instancePath:instancePath+"/alert/narrative",schemaPath:"#/properties/alert/properties/narrative/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
const len28 = data195.length;
for(let i39=0; i39<len28; i39++){
let data196 = data195[i39];
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
if(data196.lang === undefined){
const err592 = {instancePath:instancePath+"/alert/narrative/" + i39,schemaPath:"#/properties/alert/properties/narrative/items/required",keyword:"required",params:{missingProperty: "lang"},message:"must have required property '"+"lang"+"'"};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
if(data196.text === undefined){
const err593 = {instancePath:instancePath+"/alert/narrative/" + i39,schemaPath:"#/properties/alert/properties/narrative/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
for(const key33 in data196){
if(!((key33 === "lang") || (key33 === "text"))){
const err594 = {instancePath:instancePath+"/alert/narrative/" + i39,schemaPath:"#/properties/alert/properties/narrative/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
if(data196.lang !== undefined){
let data197 = data196.lang;
if(typeof data197 === "string"){
if(!pattern33.test(data197)){
const err595 = {instancePath:instancePath+"/alert/narrative/" + i39+"/lang",schemaPath:"#/properties/alert/properties/narrative/items/properties/lang/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Z][a-z]{3})?$"+"\""};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
else {
const err596 = {instancePath:instancePath+"/alert/narrative/" + i39+"/lang",schemaPath:"#/properties/alert/properties/narrative/items/properties/lang/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
if(data196.text !== undefined){
let data198 = data196.text;
if(typeof data198 === "string"){
if(func2(data198) > 20000){
const err597 = {instancePath:instancePath+"/alert/narrative/" + i39+"/text",schemaPath:"#/properties/alert/properties/narrative/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
if(func2(data198) < 1){
const err598 = {instancePath:instancePath+"/alert/narrative/" + i39+"/text",schemaPath:"#/properties/alert/properties/narrative/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
if(!pattern17.test(data198)){
const err599 = {instancePath:instancePath+"/alert/narrative/" + i39+"/text",schemaPath:"#/properties/alert/properties/narrative/items/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
else {
const err600 = {instancePath:instancePath+"/alert/narrative/" + i39+"/text",schemaPath:"#/properties/alert/properties/narrative/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
}
else {
const err601 = {instancePath:instancePath+"/alert/narrative/" + i39,schemaPath:"#/properties/alert/properties/narrative/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
}
else {
const err602 = {instancePath:instancePath+"/alert/narrative",schemaPath:"#/properties/alert/properties/narrative/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
if(data2.evaluation !== undefined){
let data199 = data2.evaluation;
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
if(data199.scheme === undefined){
const err603 = {instancePath:instancePath+"/alert/evaluation",schemaPath:"#/properties/alert/properties/evaluation/required",keyword:"required",params:{missingProperty: "scheme"},message:"must have required property '"+"scheme"+"'"};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
if(data199.source === undefined){
const err604 = {instancePath:instancePath+"/alert/evaluation",schemaPath:"#/properties/alert/properties/evaluation/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
if(data199.information === undefined){
const err605 = {instancePath:instancePath+"/alert/evaluation",schemaPath:"#/properties/alert/properties/evaluation/required",keyword:"required",params:{missingProperty: "information"},message:"must have required property '"+"information"+"'"};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
for(const key34 in data199){
if(!(((key34 === "scheme") || (key34 === "source")) || (key34 === "information"))){
const err606 = {instancePath:instancePath+"/alert/evaluation",schemaPath:"#/properties/alert/properties/evaluation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
if(data199.scheme !== undefined){
let data200 = data199.scheme;
if(typeof data200 === "string"){
if(!pattern16.test(data200)){
const err607 = {instancePath:instancePath+"/alert/evaluation/scheme",schemaPath:"#/properties/alert/properties/evaluation/properties/scheme/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
else {
const err608 = {instancePath:instancePath+"/alert/evaluation/scheme",schemaPath:"#/properties/alert/properties/evaluation/properties/scheme/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
if(data199.source !== undefined){
let data201 = data199.source;
if(typeof data201 === "string"){
if(!pattern16.test(data201)){
const err609 = {instancePath:instancePath+"/alert/evaluation/source",schemaPath:"#/properties/alert/properties/evaluation/properties/source/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
else {
const err610 = {instancePath:instancePath+"/alert/evaluation/source",schemaPath:"#/properties/alert/properties/evaluation/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
if(data199.information !== undefined){
let data202 = data199.information;
if(typeof data202 === "string"){
if(!pattern16.test(data202)){
const err611 = {instancePath:instancePath+"/alert/evaluation/information",schemaPath:"#/properties/alert/properties/evaluation/properties/information/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
else {
const err612 = {instancePath:instancePath+"/alert/evaluation/information",schemaPath:"#/properties/alert/properties/evaluation/properties/information/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
}
else {
const err613 = {instancePath:instancePath+"/alert/evaluation",schemaPath:"#/properties/alert/properties/evaluation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
if(data2.handling !== undefined){
let data203 = data2.handling;
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
if(data203.tlp === undefined){
const err614 = {instancePath:instancePath+"/alert/handling",schemaPath:"#/properties/alert/properties/handling/required",keyword:"required",params:{missingProperty: "tlp"},message:"must have required property '"+"tlp"+"'"};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
if(data203.audience === undefined){
const err615 = {instancePath:instancePath+"/alert/handling",schemaPath:"#/properties/alert/properties/handling/required",keyword:"required",params:{missingProperty: "audience"},message:"must have required property '"+"audience"+"'"};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
for(const key35 in data203){
if(!((((key35 === "tlp") || (key35 === "audience")) || (key35 === "codes")) || (key35 === "conditions"))){
const err616 = {instancePath:instancePath+"/alert/handling",schemaPath:"#/properties/alert/properties/handling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
if(data203.tlp !== undefined){
let data204 = data203.tlp;
if(typeof data204 === "string"){
if(!pattern16.test(data204)){
const err617 = {instancePath:instancePath+"/alert/handling/tlp",schemaPath:"#/properties/alert/properties/handling/properties/tlp/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
else {
const err618 = {instancePath:instancePath+"/alert/handling/tlp",schemaPath:"#/properties/alert/properties/handling/properties/tlp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
if(data203.audience !== undefined){
let data205 = data203.audience;
if(Array.isArray(data205)){
if(data205.length > 32){
const err619 = {instancePath:instancePath+"/alert/handling/audience",schemaPath:"#/properties/alert/properties/handling/properties/audience/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
const len29 = data205.length;
for(let i40=0; i40<len29; i40++){
let data206 = data205[i40];
if(typeof data206 === "string"){
if(!pattern136.test(data206)){
const err620 = {instancePath:instancePath+"/alert/handling/audience/" + i40,schemaPath:"#/properties/alert/properties/handling/properties/audience/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,31}$"+"\""};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
else {
const err621 = {instancePath:instancePath+"/alert/handling/audience/" + i40,schemaPath:"#/properties/alert/properties/handling/properties/audience/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
let i41 = data205.length;
let j11;
if(i41 > 1){
const indices11 = {};
for(;i41--;){
let item11 = data205[i41];
if(typeof item11 !== "string"){
continue;
}
if(typeof indices11[item11] == "number"){
j11 = indices11[item11];
const err622 = {instancePath:instancePath+"/alert/handling/audience",schemaPath:"#/properties/alert/properties/handling/properties/audience/uniqueItems",keyword:"uniqueItems",params:{i: i41, j: j11},message:"must NOT have duplicate items (items ## "+j11+" and "+i41+" are identical)"};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
break;
}
indices11[item11] = i41;
}
}
}
else {
const err623 = {instancePath:instancePath+"/alert/handling/audience",schemaPath:"#/properties/alert/properties/handling/properties/audience/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
if(data203.codes !== undefined){
let data207 = data203.codes;
if(Array.isArray(data207)){
if(data207.length > 4){
const err624 = {instancePath:instancePath+"/alert/handling/codes",schemaPath:"#/properties/alert/properties/handling/properties/codes/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
if(data207.length < 1){
const err625 = {instancePath:instancePath+"/alert/handling/codes",schemaPath:"#/properties/alert/properties/handling/properties/codes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
const len30 = data207.length;
for(let i42=0; i42<len30; i42++){
let data208 = data207[i42];
if(typeof data208 === "string"){
if(!pattern16.test(data208)){
const err626 = {instancePath:instancePath+"/alert/handling/codes/" + i42,schemaPath:"#/properties/alert/properties/handling/properties/codes/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
else {
const err627 = {instancePath:instancePath+"/alert/handling/codes/" + i42,schemaPath:"#/properties/alert/properties/handling/properties/codes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
let i43 = data207.length;
let j12;
if(i43 > 1){
const indices12 = {};
for(;i43--;){
let item12 = data207[i43];
if(typeof item12 !== "string"){
continue;
}
if(typeof indices12[item12] == "number"){
j12 = indices12[item12];
const err628 = {instancePath:instancePath+"/alert/handling/codes",schemaPath:"#/properties/alert/properties/handling/properties/codes/uniqueItems",keyword:"uniqueItems",params:{i: i43, j: j12},message:"must NOT have duplicate items (items ## "+j12+" and "+i43+" are identical)"};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
break;
}
indices12[item12] = i43;
}
}
}
else {
const err629 = {instancePath:instancePath+"/alert/handling/codes",schemaPath:"#/properties/alert/properties/handling/properties/codes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
}
if(data203.conditions !== undefined){
let data209 = data203.conditions;
if(typeof data209 === "string"){
if(func2(data209) > 1000){
const err630 = {instancePath:instancePath+"/alert/handling/conditions",schemaPath:"#/properties/alert/properties/handling/properties/conditions/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
if(func2(data209) < 1){
const err631 = {instancePath:instancePath+"/alert/handling/conditions",schemaPath:"#/properties/alert/properties/handling/properties/conditions/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
if(!pattern17.test(data209)){
const err632 = {instancePath:instancePath+"/alert/handling/conditions",schemaPath:"#/properties/alert/properties/handling/properties/conditions/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
else {
const err633 = {instancePath:instancePath+"/alert/handling/conditions",schemaPath:"#/properties/alert/properties/handling/properties/conditions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
}
}
else {
const err634 = {instancePath:instancePath+"/alert/handling",schemaPath:"#/properties/alert/properties/handling/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
if(data2.purpose !== undefined){
let data210 = data2.purpose;
if(typeof data210 === "string"){
if(!pattern16.test(data210)){
const err635 = {instancePath:instancePath+"/alert/purpose",schemaPath:"#/properties/alert/properties/purpose/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
else {
const err636 = {instancePath:instancePath+"/alert/purpose",schemaPath:"#/properties/alert/properties/purpose/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
if(data2.legalBasis !== undefined){
let data211 = data2.legalBasis;
if(typeof data211 === "string"){
if(func2(data211) > 500){
const err637 = {instancePath:instancePath+"/alert/legalBasis",schemaPath:"#/properties/alert/properties/legalBasis/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
if(func2(data211) < 1){
const err638 = {instancePath:instancePath+"/alert/legalBasis",schemaPath:"#/properties/alert/properties/legalBasis/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
if(!pattern17.test(data211)){
const err639 = {instancePath:instancePath+"/alert/legalBasis",schemaPath:"#/properties/alert/properties/legalBasis/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
else {
const err640 = {instancePath:instancePath+"/alert/legalBasis",schemaPath:"#/properties/alert/properties/legalBasis/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
if(data2.retention !== undefined){
let data212 = data2.retention;
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
if(data212.reviewOn === undefined){
const err641 = {instancePath:instancePath+"/alert/retention",schemaPath:"#/properties/alert/properties/retention/required",keyword:"required",params:{missingProperty: "reviewOn"},message:"must have required property '"+"reviewOn"+"'"};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
if(data212.eraseOn === undefined){
const err642 = {instancePath:instancePath+"/alert/retention",schemaPath:"#/properties/alert/properties/retention/required",keyword:"required",params:{missingProperty: "eraseOn"},message:"must have required property '"+"eraseOn"+"'"};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
for(const key36 in data212){
if(!((key36 === "reviewOn") || (key36 === "eraseOn"))){
const err643 = {instancePath:instancePath+"/alert/retention",schemaPath:"#/properties/alert/properties/retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
}
if(data212.reviewOn !== undefined){
let data213 = data212.reviewOn;
if(typeof data213 === "string"){
if(!pattern141.test(data213)){
const err644 = {instancePath:instancePath+"/alert/retention/reviewOn",schemaPath:"#/properties/alert/properties/retention/properties/reviewOn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
else {
const err645 = {instancePath:instancePath+"/alert/retention/reviewOn",schemaPath:"#/properties/alert/properties/retention/properties/reviewOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
}
if(data212.eraseOn !== undefined){
let data214 = data212.eraseOn;
if(typeof data214 === "string"){
if(!pattern141.test(data214)){
const err646 = {instancePath:instancePath+"/alert/retention/eraseOn",schemaPath:"#/properties/alert/properties/retention/properties/eraseOn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
else {
const err647 = {instancePath:instancePath+"/alert/retention/eraseOn",schemaPath:"#/properties/alert/properties/retention/properties/eraseOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
}
else {
const err648 = {instancePath:instancePath+"/alert/retention",schemaPath:"#/properties/alert/properties/retention/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
}
if(data2.actionOnHit !== undefined){
let data215 = data2.actionOnHit;
if(data215 && typeof data215 == "object" && !Array.isArray(data215)){
if(data215.measure === undefined){
const err649 = {instancePath:instancePath+"/alert/actionOnHit",schemaPath:"#/properties/alert/properties/actionOnHit/required",keyword:"required",params:{missingProperty: "measure"},message:"must have required property '"+"measure"+"'"};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
for(const key37 in data215){
if(!((key37 === "measure") || (key37 === "instructions"))){
const err650 = {instancePath:instancePath+"/alert/actionOnHit",schemaPath:"#/properties/alert/properties/actionOnHit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
if(data215.measure !== undefined){
let data216 = data215.measure;
if(typeof data216 === "string"){
if(!pattern16.test(data216)){
const err651 = {instancePath:instancePath+"/alert/actionOnHit/measure",schemaPath:"#/properties/alert/properties/actionOnHit/properties/measure/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
}
else {
const err652 = {instancePath:instancePath+"/alert/actionOnHit/measure",schemaPath:"#/properties/alert/properties/actionOnHit/properties/measure/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
if(data215.instructions !== undefined){
let data217 = data215.instructions;
if(typeof data217 === "string"){
if(func2(data217) > 1000){
const err653 = {instancePath:instancePath+"/alert/actionOnHit/instructions",schemaPath:"#/properties/alert/properties/actionOnHit/properties/instructions/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
if(func2(data217) < 1){
const err654 = {instancePath:instancePath+"/alert/actionOnHit/instructions",schemaPath:"#/properties/alert/properties/actionOnHit/properties/instructions/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
if(!pattern17.test(data217)){
const err655 = {instancePath:instancePath+"/alert/actionOnHit/instructions",schemaPath:"#/properties/alert/properties/actionOnHit/properties/instructions/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
}
else {
const err656 = {instancePath:instancePath+"/alert/actionOnHit/instructions",schemaPath:"#/properties/alert/properties/actionOnHit/properties/instructions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
}
}
else {
const err657 = {instancePath:instancePath+"/alert/actionOnHit",schemaPath:"#/properties/alert/properties/actionOnHit/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
if(data2.desk !== undefined){
let data218 = data2.desk;
if(typeof data218 === "string"){
if(func2(data218) > 200){
const err658 = {instancePath:instancePath+"/alert/desk",schemaPath:"#/properties/alert/properties/desk/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
if(func2(data218) < 1){
const err659 = {instancePath:instancePath+"/alert/desk",schemaPath:"#/properties/alert/properties/desk/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
if(!pattern17.test(data218)){
const err660 = {instancePath:instancePath+"/alert/desk",schemaPath:"#/properties/alert/properties/desk/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
}
else {
const err661 = {instancePath:instancePath+"/alert/desk",schemaPath:"#/properties/alert/properties/desk/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
if(data2.exercise !== undefined){
if(typeof data2.exercise !== "boolean"){
const err662 = {instancePath:instancePath+"/alert/exercise",schemaPath:"#/properties/alert/properties/exercise/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
}
else {
const err663 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
}
}
else {
const err664 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const alertCorrectedV1 = validate23;
const schema34 = {"$id":"urn:qalqan:schema:alert.corrected:v1","additionalProperties":false,"description":"An alert is corrected","type":"object","required":["reference","revision","reason","alert"],"properties":{"reference":{"pattern":"^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$","description":"alert that is corrected","type":"string"},"revision":{"minimum":2,"maximum":1000000,"type":"integer"},"reason":{"minLength":1,"maxLength":500,"pattern":"\\S","description":"why, in words a reader of the old revision needs","type":"string"},"alert":{"additionalProperties":false,"description":"Content of an alert","type":"object","required":["kind","title","persons","phones","narrative","evaluation","handling","purpose","retention","desk","exercise"],"properties":{"kind":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"what the alert is about","x-code-list":"alert-kind","type":"string"},"title":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"one line for a list","type":"string"},"occurredOn":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"when it happened or began, as precise as known","type":"string"},"occurredUntil":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"when it ended","type":"string"},"place":{"additionalProperties":false,"type":"object","required":["name","country"],"properties":{"name":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"place as its source names it","type":"string"},"country":{"pattern":"^[A-Z]{2}$","description":"country","type":"string"},"point":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"border crossing, port, airport or town, by its stable id","x-code-list":"border-point","type":"string"},"position":{"additionalProperties":false,"type":"object","required":["latitude","longitude","uncertainty"],"properties":{"latitude":{"minimum":-90,"maximum":90,"description":"WGS 84, degrees","type":"number"},"longitude":{"minimum":-180,"maximum":180,"description":"WGS 84, degrees","type":"number"},"uncertainty":{"exclusiveMinimum":0,"maximum":1000000,"description":"radius in metres; a point without it says too much","type":"number"}}}}},"route":{"minItems":1,"maxItems":30,"type":"array","items":{"additionalProperties":false,"type":"object","required":["stage","certainty","place"],"properties":{"stage":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"origin, departure, transit, destination","x-code-list":"route-stage","type":"string"},"certainty":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"known or suspected","x-code-list":"certainty","type":"string"},"place":{"additionalProperties":false,"type":"object","required":["name","country"],"properties":{"name":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"place as its source names it","type":"string"},"country":{"pattern":"^[A-Z]{2}$","description":"country","type":"string"},"point":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"border crossing, port, airport or town, by its stable id","x-code-list":"border-point","type":"string"},"position":{"additionalProperties":false,"type":"object","required":["latitude","longitude","uncertainty"],"properties":{"latitude":{"minimum":-90,"maximum":90,"description":"WGS 84, degrees","type":"number"},"longitude":{"minimum":-180,"maximum":180,"description":"WGS 84, degrees","type":"number"},"uncertainty":{"exclusiveMinimum":0,"maximum":1000000,"description":"radius in metres; a point without it says too much","type":"number"}}}}},"on":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"when it was, or is expected, there","type":"string"}}}},"persons":{"maxItems":50,"type":"array","items":{"additionalProperties":false,"type":"object","required":["role","names"],"properties":{"role":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"suspect, witness, courier …; categories of people are told apart","x-code-list":"person-role","type":"string"},"certainty":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"whether the role is known or suspected","x-code-list":"certainty","type":"string"},"names":{"minItems":1,"maxItems":20,"type":"array","items":{"additionalProperties":false,"type":"object","required":["text"],"properties":{"text":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"full name, any script, as in the source","type":"string"},"kind":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"as in a document, alias, maiden …","x-code-list":"name-kind","type":"string"},"lang":{"pattern":"^[a-z]{2,3}(-[A-Z][a-z]{3})?$","description":"language, with script where it is not the usual one","type":"string"}}}},"birthDate":{"additionalProperties":false,"type":"object","required":["value","precision"],"properties":{"value":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"YYYY, YYYY-MM or YYYY-MM-DD","type":"string"},"precision":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"year, month or day; agrees with the form of value","x-code-list":"date-precision","type":"string"},"conventional":{"description":"true where 1 January stands for \"not known\"","type":"boolean"}}},"birthPlace":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"place of birth as its source names it","type":"string"},"sex":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"f, m, x or unknown","x-code-list":"sex","type":"string"},"nationalities":{"maxItems":5,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Z]{2}$","description":"citizenship","type":"string"}},"documents":{"maxItems":20,"type":"array","items":{"additionalProperties":false,"type":"object","required":["type","country","number"],"properties":{"type":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"passport, national id …","x-code-list":"document-type","type":"string"},"country":{"pattern":"^[A-Z]{2}$","description":"issuing country","type":"string"},"number":{"minLength":3,"maxLength":32,"pattern":"^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.№-]*$","description":"as printed","type":"string"},"expiresOn":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"day of expiry","type":"string"},"authenticity":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"genuine, forged, stolen …","x-code-list":"document-authenticity","type":"string"}}}},"marks":{"minLength":1,"maxLength":500,"pattern":"\\S","description":"marks by which the person is known again","type":"string"}}}},"phones":{"maxItems":100,"type":"array","items":{"additionalProperties":false,"type":"object","required":["number"],"properties":{"number":{"pattern":"^\\+[0-9][0-9 ().-]{5,24}$","description":"international form, E.164 digits with separators allowed","type":"string"},"note":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"how it was used, by whom","type":"string"}}}},"devices":{"minItems":1,"maxItems":100,"type":"array","items":{"additionalProperties":false,"type":"object","required":["imei"],"properties":{"imei":{"pattern":"^[0-9][0-9 /-]{12,24}$","description":"IMEI or IMEISV, separators allowed","type":"string"},"note":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"what it is, where it was found","type":"string"}}}},"conveyances":{"minItems":1,"maxItems":50,"type":"array","items":{"additionalProperties":false,"type":"object","required":["mode","type","identifiers"],"properties":{"mode":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"road, rail, air, sea, river, post …","x-code-list":"transport-mode","type":"string"},"type":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"car, lorry, trailer, wagon, container …","x-code-list":"conveyance-type","type":"string"},"status":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"used, watched, stolen, lost, seized","x-code-list":"thing-status","type":"string"},"make":{"minLength":1,"maxLength":100,"pattern":"\\S","description":"make","type":"string"},"model":{"minLength":1,"maxLength":100,"pattern":"\\S","description":"model","type":"string"},"colour":{"minLength":1,"maxLength":60,"pattern":"\\S","description":"colour","type":"string"},"identifiers":{"maxItems":20,"type":"array","items":{"additionalProperties":false,"type":"object","required":["scheme","value"],"properties":{"scheme":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"plate, vin, container, wagon …","x-code-list":"thing-scheme","type":"string"},"country":{"pattern":"^[A-Z]{2}$","description":"issuing country; a plate always names it","type":"string"},"value":{"minLength":2,"maxLength":40,"pattern":"^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.-]*$","description":"as marked","type":"string"}}}},"seals":{"maxItems":50,"uniqueItems":true,"type":"array","items":{"minLength":1,"maxLength":60,"pattern":"\\S","description":"seal number","type":"string"}},"note":{"minLength":1,"maxLength":500,"pattern":"\\S","description":"anything by which it is known again","type":"string"}}}},"accounts":{"minItems":1,"maxItems":100,"type":"array","items":{"additionalProperties":false,"type":"object","required":["scheme","value"],"properties":{"scheme":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"iban, account or wallet","x-code-list":"account-scheme","type":"string"},"country":{"pattern":"^[A-Z]{2}$","description":"country of the bank; a plain account number always names it","type":"string"},"bank":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"bank or provider; a plain account number always names it","type":"string"},"chain":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"chain of a wallet","x-code-list":"wallet-chain","type":"string"},"value":{"minLength":4,"maxLength":128,"pattern":"^[0-9A-Za-z][0-9A-Za-z: /.-]*$","description":"number or address as written","type":"string"},"note":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"how it was used, by whom","type":"string"}}}},"substances":{"minItems":1,"maxItems":50,"type":"array","items":{"additionalProperties":false,"type":"object","required":["test"],"properties":{"drug":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"controlled drug","x-code-list":"drug","type":"string"},"precursor":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"precursor of Table I, Table II or under watch","x-code-list":"precursor","type":"string"},"quantity":{"additionalProperties":false,"type":"object","required":["amount","unit","basis"],"properties":{"amount":{"exclusiveMinimum":0,"maximum":1000000000000,"description":"in the unit given","type":"number"},"unit":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"kg, g, L, mL or unit (tablets, ampoules, plants)","x-code-list":"quantity-unit","type":"string"},"basis":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"gross (with packing) or net","x-code-list":"quantity-basis","type":"string"},"asReported":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"as the source wrote it","type":"string"}}},"form":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"powder, tablet, resin …","x-code-list":"drug-form","type":"string"},"test":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"none, field test or laboratory","x-code-list":"test-status","type":"string"},"purity":{"exclusiveMinimum":0,"maximum":100,"description":"per cent by weight, as the laboratory found","type":"number"},"mark":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"logo, stamp or colour; logos link seizures","type":"string"},"declaredAs":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"what the papers called it","type":"string"},"declaredHs":{"pattern":"^[0-9]{6,10}$","description":"HS code in the papers","type":"string"}}}},"firearms":{"minItems":1,"maxItems":100,"type":"array","items":{"additionalProperties":false,"type":"object","required":["type","status","quantity"],"properties":{"type":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"pistol, rifle, parts, ammunition …","x-code-list":"firearm-type","type":"string"},"status":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"seized, lost, stolen, traced","x-code-list":"firearm-status","type":"string"},"quantity":{"minimum":1,"maximum":1000000,"description":"pieces","type":"integer"},"make":{"minLength":1,"maxLength":100,"pattern":"\\S","description":"maker","type":"string"},"model":{"minLength":1,"maxLength":100,"pattern":"\\S","description":"model","type":"string"},"calibre":{"minLength":1,"maxLength":40,"pattern":"\\S","description":"as marked, for example 7.62x39 mm","type":"string"},"serial":{"minLength":3,"maxLength":40,"pattern":"^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.-]*$","type":"string"},"importMark":{"minLength":1,"maxLength":100,"pattern":"\\S","description":"import mark","type":"string"},"countryOfMake":{"pattern":"^[A-Z]{2}$","description":"country of manufacture","type":"string"},"yearOfMake":{"minimum":1800,"maximum":2200,"type":"integer"},"converted":{"description":"converted or craft-made","type":"boolean"},"traceAsked":{"description":"whether the owner asks for a trace","type":"boolean"}}}},"seizure":{"additionalProperties":false,"type":"object","properties":{"concealment":{"minItems":1,"maxItems":10,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"body, luggage, fuel tank, cargo …","x-code-list":"concealment","type":"string"}},"concealmentNote":{"minLength":1,"maxLength":1000,"pattern":"\\S","description":"how exactly","type":"string"},"packaging":{"minLength":1,"maxLength":500,"pattern":"\\S","description":"packing, colours, markings","type":"string"},"seizedBy":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"agency; not a person","type":"string"},"caseNumber":{"minLength":1,"maxLength":100,"pattern":"\\S","description":"case number of the owner","type":"string"},"exhibits":{"maxItems":50,"uniqueItems":true,"type":"array","items":{"minLength":1,"maxLength":100,"pattern":"\\S","description":"exhibit number","type":"string"}},"cash":{"minItems":1,"maxItems":20,"type":"array","items":{"additionalProperties":false,"type":"object","required":["amount","currency"],"properties":{"amount":{"exclusiveMinimum":0,"maximum":1000000000000000,"description":"in whole units of the currency","type":"number"},"currency":{"pattern":"^[A-Z]{3}$","description":"ISO 4217","type":"string"}}}}}},"precursor":{"additionalProperties":false,"type":"object","required":["incident"],"properties":{"incident":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"suspicious order, stopped shipment, diversion …","x-code-list":"precursor-incident","type":"string"},"parties":{"minItems":1,"maxItems":20,"type":"array","items":{"additionalProperties":false,"type":"object","required":["role","name","country"],"properties":{"role":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"exporter, importer, consignee, broker …","x-code-list":"trade-role","type":"string"},"name":{"minLength":1,"maxLength":300,"pattern":"\\S","description":"as in the papers","type":"string"},"country":{"pattern":"^[A-Z]{2}$","description":"seat","type":"string"},"address":{"minLength":1,"maxLength":500,"pattern":"\\S","description":"as in the papers","type":"string"}}}},"preExport":{"additionalProperties":false,"type":"object","required":["number"],"properties":{"number":{"minLength":1,"maxLength":60,"pattern":"\\S","description":"number of the notice","type":"string"},"dueOn":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"answer due","type":"string"},"answer":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"no objection, objection, under inquiry","x-code-list":"pen-answer","type":"string"}}},"dispatchOn":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"expected day of dispatch","type":"string"},"entry":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"expected point of entry","x-code-list":"border-point","type":"string"},"exit":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"point of exit","x-code-list":"border-point","type":"string"},"payment":{"minLength":1,"maxLength":300,"pattern":"\\S","description":"means of payment","type":"string"},"papers":{"minItems":1,"maxItems":20,"type":"array","items":{"additionalProperties":false,"type":"object","required":["type","number"],"properties":{"type":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"licence, invoice, CMR …","x-code-list":"trade-paper","type":"string"},"number":{"minLength":1,"maxLength":60,"pattern":"\\S","description":"number","type":"string"}}}},"reasons":{"minItems":1,"maxItems":10,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"why it is suspicious","x-code-list":"suspicion","type":"string"}}}},"trafficking":{"additionalProperties":false,"type":"object","required":["acts","purposes","victims"],"properties":{"acts":{"minItems":1,"maxItems":10,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"recruitment, transport, transfer, harbouring, receipt","x-code-list":"trafficking-act","type":"string"}},"means":{"minItems":1,"maxItems":10,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"threat, force, deception …","x-code-list":"trafficking-means","type":"string"}},"purposes":{"minItems":1,"maxItems":10,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"sexual exploitation, forced labour …","x-code-list":"trafficking-purpose","type":"string"}},"victims":{"minItems":1,"maxItems":200,"type":"array","items":{"additionalProperties":false,"type":"object","required":["pseudonym","ageBand","status"],"properties":{"pseudonym":{"pattern":"^[A-Z0-9][A-Z0-9-]{1,31}$","description":"given by the owner; never a name","type":"string"},"ageBand":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"child, or a band of years","x-code-list":"age-band","type":"string"},"sex":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"f, m, x or unknown","x-code-list":"sex","type":"string"},"citizenship":{"pattern":"^[A-Z]{2}$","description":"citizenship","type":"string"},"status":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"presumed or formally identified","x-code-list":"victim-status","type":"string"},"protection":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"referred, in shelter, declined …","x-code-list":"victim-protection","type":"string"}}}}}},"wanted":{"additionalProperties":false,"type":"object","required":["authority","offences"],"properties":{"authority":{"minLength":1,"maxLength":300,"pattern":"\\S","description":"court or authority that issued the order","type":"string"},"offences":{"minItems":1,"maxItems":10,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"what the person is sought for","x-code-list":"offence","type":"string"}},"orderNumber":{"minLength":1,"maxLength":100,"pattern":"\\S","description":"number of the warrant or order","type":"string"},"orderedOn":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"date of the warrant or order","type":"string"},"dangers":{"minItems":1,"maxItems":10,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"armed, violent, escape risk …","x-code-list":"danger","type":"string"}},"extradition":{"description":"whether extradition will be asked for","type":"boolean"},"lastSeen":{"additionalProperties":false,"type":"object","required":["name","country"],"properties":{"name":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"place as its source names it","type":"string"},"country":{"pattern":"^[A-Z]{2}$","description":"country","type":"string"},"point":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"border crossing, port, airport or town, by its stable id","x-code-list":"border-point","type":"string"},"position":{"additionalProperties":false,"type":"object","required":["latitude","longitude","uncertainty"],"properties":{"latitude":{"minimum":-90,"maximum":90,"description":"WGS 84, degrees","type":"number"},"longitude":{"minimum":-180,"maximum":180,"description":"WGS 84, degrees","type":"number"},"uncertainty":{"exclusiveMinimum":0,"maximum":1000000,"description":"radius in metres; a point without it says too much","type":"number"}}}}}}},"money":{"additionalProperties":false,"type":"object","required":["instruments","amounts"],"properties":{"instruments":{"minItems":1,"maxItems":10,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"bank, hawala, cash courier, crypto …","x-code-list":"money-instrument","type":"string"}},"amounts":{"minItems":1,"maxItems":50,"type":"array","items":{"additionalProperties":false,"type":"object","required":["amount","currency"],"properties":{"amount":{"exclusiveMinimum":0,"maximum":1000000000000000,"description":"in whole units of the currency","type":"number"},"currency":{"pattern":"^[A-Z]{3}$","description":"ISO 4217","type":"string"}}}},"typology":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"structuring, trade mispricing …","x-code-list":"money-typology","type":"string"},"from":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"beginning of the period","type":"string"},"until":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"end of the period","type":"string"}}},"relatesTo":{"minItems":1,"maxItems":50,"type":"array","items":{"additionalProperties":false,"type":"object","required":["reference","relation"],"properties":{"reference":{"pattern":"^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$","description":"another alert","type":"string"},"relation":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"same case, answers …","x-code-list":"alert-relation","type":"string"}}}},"narrative":{"minItems":1,"maxItems":10,"type":"array","items":{"additionalProperties":false,"type":"object","required":["lang","text"],"properties":{"lang":{"pattern":"^[a-z]{2,3}(-[A-Z][a-z]{3})?$","description":"language of the text; the original is the authentic one","type":"string"},"text":{"minLength":1,"maxLength":20000,"pattern":"\\S","description":"what happened","type":"string"}}}},"evaluation":{"additionalProperties":false,"type":"object","required":["scheme","source","information"],"properties":{"scheme":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"how source and information are graded","x-code-list":"evaluation-scheme","type":"string"},"source":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"A … X","x-code-list":"evaluation-source","type":"string"},"information":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"1 … 4","x-code-list":"evaluation-information","type":"string"}}},"handling":{"additionalProperties":false,"type":"object","required":["tlp","audience"],"properties":{"tlp":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"RED, AMBER+STRICT, AMBER, GREEN, CLEAR","x-code-list":"tlp","type":"string"},"audience":{"maxItems":32,"uniqueItems":true,"type":"array","items":{"pattern":"^[a-z][a-z0-9-]{0,31}$","description":"party that may read it besides the owner","type":"string"}},"codes":{"minItems":1,"maxItems":4,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"H0 … H3","x-code-list":"handling-code","type":"string"}},"conditions":{"minLength":1,"maxLength":1000,"pattern":"\\S","description":"other limits of use; needed with H3","type":"string"}}},"purpose":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"what it may be used for","x-code-list":"purpose","type":"string"},"legalBasis":{"minLength":1,"maxLength":500,"pattern":"\\S","description":"act and article","type":"string"},"retention":{"additionalProperties":false,"type":"object","required":["reviewOn","eraseOn"],"properties":{"reviewOn":{"pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"when the owner has to look whether it is still needed","type":"string"},"eraseOn":{"pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"when it is erased unless the owner renews it","type":"string"}}},"actionOnHit":{"additionalProperties":false,"type":"object","required":["measure"],"properties":{"measure":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"arrest, discreet check, specific check, inform","x-code-list":"action-on-hit","type":"string"},"instructions":{"minLength":1,"maxLength":1000,"pattern":"\\S","description":"what to look for, whom to call","type":"string"}}},"desk":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"duty desk to call; a desk, not a person","type":"string"},"exercise":{"description":"true for training: never linked with real alerts","type":"boolean"}}}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:qalqan:schema:alert.corrected:v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reference === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reference"},message:"must have required property '"+"reference"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.revision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"},message:"must have required property '"+"revision"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.reason === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.alert === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "alert"},message:"must have required property '"+"alert"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "reference") || (key0 === "revision")) || (key0 === "reason")) || (key0 === "alert"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.reference !== undefined){
let data0 = data.reference;
if(typeof data0 === "string"){
if(!pattern128.test(data0)){
const err5 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$"},message:"must match pattern \""+"^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$"+"\""};
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
const err6 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.revision !== undefined){
let data1 = data.revision;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1 < 2 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 === "string"){
if(func2(data2) > 500){
const err10 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func2(data2) < 1){
const err11 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern17.test(data2)){
const err12 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.alert !== undefined){
let data3 = data.alert;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.kind === undefined){
const err14 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3.title === undefined){
const err15 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data3.persons === undefined){
const err16 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "persons"},message:"must have required property '"+"persons"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data3.phones === undefined){
const err17 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "phones"},message:"must have required property '"+"phones"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data3.narrative === undefined){
const err18 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "narrative"},message:"must have required property '"+"narrative"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data3.evaluation === undefined){
const err19 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "evaluation"},message:"must have required property '"+"evaluation"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data3.handling === undefined){
const err20 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "handling"},message:"must have required property '"+"handling"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data3.purpose === undefined){
const err21 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "purpose"},message:"must have required property '"+"purpose"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data3.retention === undefined){
const err22 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "retention"},message:"must have required property '"+"retention"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data3.desk === undefined){
const err23 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "desk"},message:"must have required property '"+"desk"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data3.exercise === undefined){
const err24 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "exercise"},message:"must have required property '"+"exercise"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key1 in data3){
if(!(func1.call(schema34.properties.alert.properties, key1))){
const err25 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data3.kind !== undefined){
let data4 = data3.kind;
if(typeof data4 === "string"){
if(!pattern16.test(data4)){
const err26 = {instancePath:instancePath+"/alert/kind",schemaPath:"#/properties/alert/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/alert/kind",schemaPath:"#/properties/alert/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data3.title !== undefined){
let data5 = data3.title;
if(typeof data5 === "string"){
if(func2(data5) > 200){
const err28 = {instancePath:instancePath+"/alert/title",schemaPath:"#/properties/alert/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func2(data5) < 1){
const err29 = {instancePath:instancePath+"/alert/title",schemaPath:"#/properties/alert/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern17.test(data5)){
const err30 = {instancePath:instancePath+"/alert/title",schemaPath:"#/properties/alert/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/alert/title",schemaPath:"#/properties/alert/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data3.occurredOn !== undefined){
let data6 = data3.occurredOn;
if(typeof data6 === "string"){
if(!pattern18.test(data6)){
const err32 = {instancePath:instancePath+"/alert/occurredOn",schemaPath:"#/properties/alert/properties/occurredOn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/alert/occurredOn",schemaPath:"#/properties/alert/properties/occurredOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data3.occurredUntil !== undefined){
let data7 = data3.occurredUntil;
if(typeof data7 === "string"){
if(!pattern18.test(data7)){
const err34 = {instancePath:instancePath+"/alert/occurredUntil",schemaPath:"#/properties/alert/properties/occurredUntil/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/alert/occurredUntil",schemaPath:"#/properties/alert/properties/occurredUntil/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data3.place !== undefined){
let data8 = data3.place;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.name === undefined){
const err36 = {instancePath:instancePath+"/alert/place",schemaPath:"#/properties/alert/properties/place/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data8.country === undefined){
const err37 = {instancePath:instancePath+"/alert/place",schemaPath:"#/properties/alert/properties/place/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key2 in data8){
if(!((((key2 === "name") || (key2 === "country")) || (key2 === "point")) || (key2 === "position"))){
const err38 = {instancePath:instancePath+"/alert/place",schemaPath:"#/properties/alert/properties/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data8.name !== undefined){
let data9 = data8.name;
if(typeof data9 === "string"){
if(func2(data9) > 200){
const err39 = {instancePath:instancePath+"/alert/place/name",schemaPath:"#/properties/alert/properties/place/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(func2(data9) < 1){
const err40 = {instancePath:instancePath+"/alert/place/name",schemaPath:"#/properties/alert/properties/place/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!pattern17.test(data9)){
const err41 = {instancePath:instancePath+"/alert/place/name",schemaPath:"#/properties/alert/properties/place/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/alert/place/name",schemaPath:"#/properties/alert/properties/place/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data8.country !== undefined){
let data10 = data8.country;
if(typeof data10 === "string"){
if(!pattern21.test(data10)){
const err43 = {instancePath:instancePath+"/alert/place/country",schemaPath:"#/properties/alert/properties/place/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/alert/place/country",schemaPath:"#/properties/alert/properties/place/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data8.point !== undefined){
let data11 = data8.point;
if(typeof data11 === "string"){
if(!pattern16.test(data11)){
const err45 = {instancePath:instancePath+"/alert/place/point",schemaPath:"#/properties/alert/properties/place/properties/point/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/alert/place/point",schemaPath:"#/properties/alert/properties/place/properties/point/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data8.position !== undefined){
let data12 = data8.position;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.latitude === undefined){
const err47 = {instancePath:instancePath+"/alert/place/position",schemaPath:"#/properties/alert/properties/place/properties/position/required",keyword:"required",params:{missingProperty: "latitude"},message:"must have required property '"+"latitude"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data12.longitude === undefined){
const err48 = {instancePath:instancePath+"/alert/place/position",schemaPath:"#/properties/alert/properties/place/properties/position/required",keyword:"required",params:{missingProperty: "longitude"},message:"must have required property '"+"longitude"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data12.uncertainty === undefined){
const err49 = {instancePath:instancePath+"/alert/place/position",schemaPath:"#/properties/alert/properties/place/properties/position/required",keyword:"required",params:{missingProperty: "uncertainty"},message:"must have required property '"+"uncertainty"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key3 in data12){
if(!(((key3 === "latitude") || (key3 === "longitude")) || (key3 === "uncertainty"))){
const err50 = {instancePath:instancePath+"/alert/place/position",schemaPath:"#/properties/alert/properties/place/properties/position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data12.latitude !== undefined){
let data13 = data12.latitude;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 90 || isNaN(data13)){
const err51 = {instancePath:instancePath+"/alert/place/position/latitude",schemaPath:"#/properties/alert/properties/place/properties/position/properties/latitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data13 < -90 || isNaN(data13)){
const err52 = {instancePath:instancePath+"/alert/place/position/latitude",schemaPath:"#/properties/alert/properties/place/properties/position/properties/latitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -90},message:"must be >= -90"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/alert/place/position/latitude",schemaPath:"#/properties/alert/properties/place/properties/position/properties/latitude/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data12.longitude !== undefined){
let data14 = data12.longitude;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 180 || isNaN(data14)){
const err54 = {instancePath:instancePath+"/alert/place/position/longitude",schemaPath:"#/properties/alert/properties/place/properties/position/properties/longitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180},message:"must be <= 180"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data14 < -180 || isNaN(data14)){
const err55 = {instancePath:instancePath+"/alert/place/position/longitude",schemaPath:"#/properties/alert/properties/place/properties/position/properties/longitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -180},message:"must be >= -180"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/alert/place/position/longitude",schemaPath:"#/properties/alert/properties/place/properties/position/properties/longitude/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data12.uncertainty !== undefined){
let data15 = data12.uncertainty;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000000 || isNaN(data15)){
const err57 = {instancePath:instancePath+"/alert/place/position/uncertainty",schemaPath:"#/properties/alert/properties/place/properties/position/properties/uncertainty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data15 <= 0 || isNaN(data15)){
const err58 = {instancePath:instancePath+"/alert/place/position/uncertainty",schemaPath:"#/properties/alert/properties/place/properties/position/properties/uncertainty/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/alert/place/position/uncertainty",schemaPath:"#/properties/alert/properties/place/properties/position/properties/uncertainty/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/alert/place/position",schemaPath:"#/properties/alert/properties/place/properties/position/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/alert/place",schemaPath:"#/properties/alert/properties/place/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data3.route !== undefined){
let data16 = data3.route;
if(Array.isArray(data16)){
if(data16.length > 30){
const err62 = {instancePath:instancePath+"/alert/route",schemaPath:"#/properties/alert/properties/route/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data16.length < 1){
const err63 = {instancePath:instancePath+"/alert/route",schemaPath:"#/properties/alert/properties/route/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.stage === undefined){
const err64 = {instancePath:instancePath+"/alert/route/" + i0,schemaPath:"#/properties/alert/properties/route/items/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data17.certainty === undefined){
const err65 = {instancePath:instancePath+"/alert/route/" + i0,schemaPath:"#/properties/alert/properties/route/items/required",keyword:"required",params:{missingProperty: "certainty"},message:"must have required property '"+"certainty"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data17.place === undefined){
const err66 = {instancePath:instancePath+"/alert/route/" + i0,schemaPath:"#/properties/alert/properties/route/items/required",keyword:"required",params:{missingProperty: "place"},message:"must have required property '"+"place"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key4 in data17){
if(!((((key4 === "stage") || (key4 === "certainty")) || (key4 === "place")) || (key4 === "on"))){
const err67 = {instancePath:instancePath+"/alert/route/" + i0,schemaPath:"#/properties/alert/properties/route/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data17.stage !== undefined){
let data18 = data17.stage;
if(typeof data18 === "string"){
if(!pattern16.test(data18)){
const err68 = {instancePath:instancePath+"/alert/route/" + i0+"/stage",schemaPath:"#/properties/alert/properties/route/items/properties/stage/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/alert/route/" + i0+"/stage",schemaPath:"#/properties/alert/properties/route/items/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data17.certainty !== undefined){
let data19 = data17.certainty;
if(typeof data19 === "string"){
if(!pattern16.test(data19)){
const err70 = {instancePath:instancePath+"/alert/route/" + i0+"/certainty",schemaPath:"#/properties/alert/properties/route/items/properties/certainty/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/alert/route/" + i0+"/certainty",schemaPath:"#/properties/alert/properties/route/items/properties/certainty/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data17.place !== undefined){
let data20 = data17.place;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.name === undefined){
const err72 = {instancePath:instancePath+"/alert/route/" + i0+"/place",schemaPath:"#/properties/alert/properties/route/items/properties/place/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data20.country === undefined){
const err73 = {instancePath:instancePath+"/alert/route/" + i0+"/place",schemaPath:"#/properties/alert/properties/route/items/properties/place/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key5 in data20){
if(!((((key5 === "name") || (key5 === "country")) || (key5 === "point")) || (key5 === "position"))){
const err74 = {instancePath:instancePath+"/alert/route/" + i0+"/place",schemaPath:"#/properties/alert/properties/route/items/properties/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data20.name !== undefined){
let data21 = data20.name;
if(typeof data21 === "string"){
if(func2(data21) > 200){
const err75 = {instancePath:instancePath+"/alert/route/" + i0+"/place/name",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(func2(data21) < 1){
const err76 = {instancePath:instancePath+"/alert/route/" + i0+"/place/name",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!pattern17.test(data21)){
const err77 = {instancePath:instancePath+"/alert/route/" + i0+"/place/name",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/alert/route/" + i0+"/place/name",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data20.country !== undefined){
let data22 = data20.country;
if(typeof data22 === "string"){
if(!pattern21.test(data22)){
const err79 = {instancePath:instancePath+"/alert/route/" + i0+"/place/country",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/alert/route/" + i0+"/place/country",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data20.point !== undefined){
let data23 = data20.point;
if(typeof data23 === "string"){
if(!pattern16.test(data23)){
const err81 = {instancePath:instancePath+"/alert/route/" + i0+"/place/point",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/point/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/alert/route/" + i0+"/place/point",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/point/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data20.position !== undefined){
let data24 = data20.position;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.latitude === undefined){
const err83 = {instancePath:instancePath+"/alert/route/" + i0+"/place/position",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/position/required",keyword:"required",params:{missingProperty: "latitude"},message:"must have required property '"+"latitude"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data24.longitude === undefined){
const err84 = {instancePath:instancePath+"/alert/route/" + i0+"/place/position",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/position/required",keyword:"required",params:{missingProperty: "longitude"},message:"must have required property '"+"longitude"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data24.uncertainty === undefined){
const err85 = {instancePath:instancePath+"/alert/route/" + i0+"/place/position",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/position/required",keyword:"required",params:{missingProperty: "uncertainty"},message:"must have required property '"+"uncertainty"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
for(const key6 in data24){
if(!(((key6 === "latitude") || (key6 === "longitude")) || (key6 === "uncertainty"))){
const err86 = {instancePath:instancePath+"/alert/route/" + i0+"/place/position",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data24.latitude !== undefined){
let data25 = data24.latitude;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 90 || isNaN(data25)){
const err87 = {instancePath:instancePath+"/alert/route/" + i0+"/place/position/latitude",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/position/properties/latitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data25 < -90 || isNaN(data25)){
const err88 = {instancePath:instancePath+"/alert/route/" + i0+"/place/position/latitude",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/position/properties/latitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -90},message:"must be >= -90"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/alert/route/" + i0+"/place/position/latitude",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/position/properties/latitude/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data24.longitude !== undefined){
let data26 = data24.longitude;
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 180 || isNaN(data26)){
const err90 = {instancePath:instancePath+"/alert/route/" + i0+"/place/position/longitude",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/position/properties/longitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180},message:"must be <= 180"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data26 < -180 || isNaN(data26)){
const err91 = {instancePath:instancePath+"/alert/route/" + i0+"/place/position/longitude",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/position/properties/longitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -180},message:"must be >= -180"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/alert/route/" + i0+"/place/position/longitude",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/position/properties/longitude/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data24.uncertainty !== undefined){
let data27 = data24.uncertainty;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1000000 || isNaN(data27)){
const err93 = {instancePath:instancePath+"/alert/route/" + i0+"/place/position/uncertainty",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/position/properties/uncertainty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data27 <= 0 || isNaN(data27)){
const err94 = {instancePath:instancePath+"/alert/route/" + i0+"/place/position/uncertainty",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/position/properties/uncertainty/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/alert/route/" + i0+"/place/position/uncertainty",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/position/properties/uncertainty/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/alert/route/" + i0+"/place/position",schemaPath:"#/properties/alert/properties/route/items/properties/place/properties/position/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/alert/route/" + i0+"/place",schemaPath:"#/properties/alert/properties/route/items/properties/place/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data17.on !== undefined){
let data28 = data17.on;
if(typeof data28 === "string"){
if(!pattern18.test(data28)){
const err98 = {instancePath:instancePath+"/alert/route/" + i0+"/on",schemaPath:"#/properties/alert/properties/route/items/properties/on/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/alert/route/" + i0+"/on",schemaPath:"#/properties/alert/properties/route/items/properties/on/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/alert/route/" + i0,schemaPath:"#/properties/alert/properties/route/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/alert/route",schemaPath:"#/properties/alert/properties/route/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data3.persons !== undefined){
let data29 = data3.persons;
if(Array.isArray(data29)){
if(data29.length > 50){
const err102 = {instancePath:instancePath+"/alert/persons",schemaPath:"#/properties/alert/properties/persons/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
const len1 = data29.length;
for(let i1=0; i1<len1; i1++){
let data30 = data29[i1];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.role === undefined){
const err103 = {instancePath:instancePath+"/alert/persons/" + i1,schemaPath:"#/properties/alert/properties/persons/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data30.names === undefined){
const err104 = {instancePath:instancePath+"/alert/persons/" + i1,schemaPath:"#/properties/alert/properties/persons/items/required",keyword:"required",params:{missingProperty: "names"},message:"must have required property '"+"names"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
for(const key7 in data30){
if(!(func1.call(schema34.properties.alert.properties.persons.items.properties, key7))){
const err105 = {instancePath:instancePath+"/alert/persons/" + i1,schemaPath:"#/properties/alert/properties/persons/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data30.role !== undefined){
let data31 = data30.role;
if(typeof data31 === "string"){
if(!pattern16.test(data31)){
const err106 = {instancePath:instancePath+"/alert/persons/" + i1+"/role",schemaPath:"#/properties/alert/properties/persons/items/properties/role/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/alert/persons/" + i1+"/role",schemaPath:"#/properties/alert/properties/persons/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data30.certainty !== undefined){
let data32 = data30.certainty;
if(typeof data32 === "string"){
if(!pattern16.test(data32)){
const err108 = {instancePath:instancePath+"/alert/persons/" + i1+"/certainty",schemaPath:"#/properties/alert/properties/persons/items/properties/certainty/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/alert/persons/" + i1+"/certainty",schemaPath:"#/properties/alert/properties/persons/items/properties/certainty/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data30.names !== undefined){
let data33 = data30.names;
if(Array.isArray(data33)){
if(data33.length > 20){
const err110 = {instancePath:instancePath+"/alert/persons/" + i1+"/names",schemaPath:"#/properties/alert/properties/persons/items/properties/names/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data33.length < 1){
const err111 = {instancePath:instancePath+"/alert/persons/" + i1+"/names",schemaPath:"#/properties/alert/properties/persons/items/properties/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
const len2 = data33.length;
for(let i2=0; i2<len2; i2++){
let data34 = data33[i2];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.text === undefined){
const err112 = {instancePath:instancePath+"/alert/persons/" + i1+"/names/" + i2,schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
for(const key8 in data34){
if(!(((key8 === "text") || (key8 === "kind")) || (key8 === "lang"))){
const err113 = {instancePath:instancePath+"/alert/persons/" + i1+"/names/" + i2,schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data34.text !== undefined){
let data35 = data34.text;
if(typeof data35 === "string"){
if(func2(data35) > 200){
const err114 = {instancePath:instancePath+"/alert/persons/" + i1+"/names/" + i2+"/text",schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(func2(data35) < 1){
const err115 = {instancePath:instancePath+"/alert/persons/" + i1+"/names/" + i2+"/text",schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!pattern17.test(data35)){
const err116 = {instancePath:instancePath+"/alert/persons/" + i1+"/names/" + i2+"/text",schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/alert/persons/" + i1+"/names/" + i2+"/text",schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data34.kind !== undefined){
let data36 = data34.kind;
if(typeof data36 === "string"){
if(!pattern16.test(data36)){
const err118 = {instancePath:instancePath+"/alert/persons/" + i1+"/names/" + i2+"/kind",schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/alert/persons/" + i1+"/names/" + i2+"/kind",schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data34.lang !== undefined){
let data37 = data34.lang;
if(typeof data37 === "string"){
if(!pattern33.test(data37)){
const err120 = {instancePath:instancePath+"/alert/persons/" + i1+"/names/" + i2+"/lang",schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/properties/lang/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Z][a-z]{3})?$"+"\""};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/alert/persons/" + i1+"/names/" + i2+"/lang",schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/properties/lang/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/alert/persons/" + i1+"/names/" + i2,schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/alert/persons/" + i1+"/names",schemaPath:"#/properties/alert/properties/persons/items/properties/names/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data30.birthDate !== undefined){
let data38 = data30.birthDate;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.value === undefined){
const err124 = {instancePath:instancePath+"/alert/persons/" + i1+"/birthDate",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data38.precision === undefined){
const err125 = {instancePath:instancePath+"/alert/persons/" + i1+"/birthDate",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/required",keyword:"required",params:{missingProperty: "precision"},message:"must have required property '"+"precision"+"'"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
for(const key9 in data38){
if(!(((key9 === "value") || (key9 === "precision")) || (key9 === "conventional"))){
const err126 = {instancePath:instancePath+"/alert/persons/" + i1+"/birthDate",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data38.value !== undefined){
let data39 = data38.value;
if(typeof data39 === "string"){
if(!pattern18.test(data39)){
const err127 = {instancePath:instancePath+"/alert/persons/" + i1+"/birthDate/value",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/properties/value/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/alert/persons/" + i1+"/birthDate/value",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data38.precision !== undefined){
let data40 = data38.precision;
if(typeof data40 === "string"){
if(!pattern16.test(data40)){
const err129 = {instancePath:instancePath+"/alert/persons/" + i1+"/birthDate/precision",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/properties/precision/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/alert/persons/" + i1+"/birthDate/precision",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/properties/precision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data38.conventional !== undefined){
if(typeof data38.conventional !== "boolean"){
const err131 = {instancePath:instancePath+"/alert/persons/" + i1+"/birthDate/conventional",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/properties/conventional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/alert/persons/" + i1+"/birthDate",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data30.birthPlace !== undefined){
let data42 = data30.birthPlace;
if(typeof data42 === "string"){
if(func2(data42) > 200){
const err133 = {instancePath:instancePath+"/alert/persons/" + i1+"/birthPlace",schemaPath:"#/properties/alert/properties/persons/items/properties/birthPlace/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(func2(data42) < 1){
const err134 = {instancePath:instancePath+"/alert/persons/" + i1+"/birthPlace",schemaPath:"#/properties/alert/properties/persons/items/properties/birthPlace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(!pattern17.test(data42)){
const err135 = {instancePath:instancePath+"/alert/persons/" + i1+"/birthPlace",schemaPath:"#/properties/alert/properties/persons/items/properties/birthPlace/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/alert/persons/" + i1+"/birthPlace",schemaPath:"#/properties/alert/properties/persons/items/properties/birthPlace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data30.sex !== undefined){
let data43 = data30.sex;
if(typeof data43 === "string"){
if(!pattern16.test(data43)){
const err137 = {instancePath:instancePath+"/alert/persons/" + i1+"/sex",schemaPath:"#/properties/alert/properties/persons/items/properties/sex/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/alert/persons/" + i1+"/sex",schemaPath:"#/properties/alert/properties/persons/items/properties/sex/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data30.nationalities !== undefined){
let data44 = data30.nationalities;
if(Array.isArray(data44)){
if(data44.length > 5){
const err139 = {instancePath:instancePath+"/alert/persons/" + i1+"/nationalities",schemaPath:"#/properties/alert/properties/persons/items/properties/nationalities/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
const len3 = data44.length;
for(let i3=0; i3<len3; i3++){
let data45 = data44[i3];
if(typeof data45 === "string"){
if(!pattern21.test(data45)){
const err140 = {instancePath:instancePath+"/alert/persons/" + i1+"/nationalities/" + i3,schemaPath:"#/properties/alert/properties/persons/items/properties/nationalities/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/alert/persons/" + i1+"/nationalities/" + i3,schemaPath:"#/properties/alert/properties/persons/items/properties/nationalities/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
let i4 = data44.length;
let j0;
if(i4 > 1){
const indices0 = {};
for(;i4--;){
let item0 = data44[i4];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err142 = {instancePath:instancePath+"/alert/persons/" + i1+"/nationalities",schemaPath:"#/properties/alert/properties/persons/items/properties/nationalities/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i4+" are identical)"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
break;
}
indices0[item0] = i4;
}
}
}
else {
const err143 = {instancePath:instancePath+"/alert/persons/" + i1+"/nationalities",schemaPath:"#/properties/alert/properties/persons/items/properties/nationalities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data30.documents !== undefined){
let data46 = data30.documents;
if(Array.isArray(data46)){
if(data46.length > 20){
const err144 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
const len4 = data46.length;
for(let i5=0; i5<len4; i5++){
let data47 = data46[i5];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.type === undefined){
const err145 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5,schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data47.country === undefined){
const err146 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5,schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data47.number === undefined){
const err147 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5,schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
for(const key10 in data47){
if(!(((((key10 === "type") || (key10 === "country")) || (key10 === "number")) || (key10 === "expiresOn")) || (key10 === "authenticity"))){
const err148 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5,schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data47.type !== undefined){
let data48 = data47.type;
if(typeof data48 === "string"){
if(!pattern16.test(data48)){
const err149 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5+"/type",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/type/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5+"/type",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data47.country !== undefined){
let data49 = data47.country;
if(typeof data49 === "string"){
if(!pattern21.test(data49)){
const err151 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5+"/country",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5+"/country",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data47.number !== undefined){
let data50 = data47.number;
if(typeof data50 === "string"){
if(func2(data50) > 32){
const err153 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5+"/number",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/number/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(func2(data50) < 3){
const err154 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5+"/number",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/number/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(!pattern41.test(data50)){
const err155 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5+"/number",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/number/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.№-]*$"},message:"must match pattern \""+"^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.№-]*$"+"\""};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5+"/number",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data47.expiresOn !== undefined){
let data51 = data47.expiresOn;
if(typeof data51 === "string"){
if(!pattern18.test(data51)){
const err157 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5+"/expiresOn",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/expiresOn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5+"/expiresOn",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/expiresOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data47.authenticity !== undefined){
let data52 = data47.authenticity;
if(typeof data52 === "string"){
if(!pattern16.test(data52)){
const err159 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5+"/authenticity",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/authenticity/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5+"/authenticity",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/authenticity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents/" + i5,schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/alert/persons/" + i1+"/documents",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data30.marks !== undefined){
let data53 = data30.marks;
if(typeof data53 === "string"){
if(func2(data53) > 500){
const err163 = {instancePath:instancePath+"/alert/persons/" + i1+"/marks",schemaPath:"#/properties/alert/properties/persons/items/properties/marks/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(func2(data53) < 1){
const err164 = {instancePath:instancePath+"/alert/persons/" + i1+"/marks",schemaPath:"#/properties/alert/properties/persons/items/properties/marks/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(!pattern17.test(data53)){
const err165 = {instancePath:instancePath+"/alert/persons/" + i1+"/marks",schemaPath:"#/properties/alert/properties/persons/items/properties/marks/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/alert/persons/" + i1+"/marks",schemaPath:"#/properties/alert/properties/persons/items/properties/marks/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/alert/persons/" + i1,schemaPath:"#/properties/alert/properties/persons/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/alert/persons",schemaPath:"#/properties/alert/properties/persons/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data3.phones !== undefined){
let data54 = data3.phones;
if(Array.isArray(data54)){
if(data54.length > 100){
const err169 = {instancePath:instancePath+"/alert/phones",schemaPath:"#/properties/alert/properties/phones/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
const len5 = data54.length;
for(let i6=0; i6<len5; i6++){
let data55 = data54[i6];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.number === undefined){
const err170 = {instancePath:instancePath+"/alert/phones/" + i6,schemaPath:"#/properties/alert/properties/phones/items/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
for(const key11 in data55){
if(!((key11 === "number") || (key11 === "note"))){
const err171 = {instancePath:instancePath+"/alert/phones/" + i6,schemaPath:"#/properties/alert/properties/phones/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data55.number !== undefined){
let data56 = data55.number;
if(typeof data56 === "string"){
if(!pattern45.test(data56)){
const err172 = {instancePath:instancePath+"/alert/phones/" + i6+"/number",schemaPath:"#/properties/alert/properties/phones/items/properties/number/pattern",keyword:"pattern",params:{pattern: "^\\+[0-9][0-9 ().-]{5,24}$"},message:"must match pattern \""+"^\\+[0-9][0-9 ().-]{5,24}$"+"\""};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/alert/phones/" + i6+"/number",schemaPath:"#/properties/alert/properties/phones/items/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data55.note !== undefined){
let data57 = data55.note;
if(typeof data57 === "string"){
if(func2(data57) > 200){
const err174 = {instancePath:instancePath+"/alert/phones/" + i6+"/note",schemaPath:"#/properties/alert/properties/phones/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(func2(data57) < 1){
const err175 = {instancePath:instancePath+"/alert/phones/" + i6+"/note",schemaPath:"#/properties/alert/properties/phones/items/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(!pattern17.test(data57)){
const err176 = {instancePath:instancePath+"/alert/phones/" + i6+"/note",schemaPath:"#/properties/alert/properties/phones/items/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/alert/phones/" + i6+"/note",schemaPath:"#/properties/alert/properties/phones/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/alert/phones/" + i6,schemaPath:"#/properties/alert/properties/phones/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/alert/phones",schemaPath:"#/properties/alert/properties/phones/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data3.devices !== undefined){
let data58 = data3.devices;
if(Array.isArray(data58)){
if(data58.length > 100){
const err180 = {instancePath:instancePath+"/alert/devices",schemaPath:"#/properties/alert/properties/devices/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data58.length < 1){
const err181 = {instancePath:instancePath+"/alert/devices",schemaPath:"#/properties/alert/properties/devices/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
const len6 = data58.length;
for(let i7=0; i7<len6; i7++){
let data59 = data58[i7];
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.imei === undefined){
const err182 = {instancePath:instancePath+"/alert/devices/" + i7,schemaPath:"#/properties/alert/properties/devices/items/required",keyword:"required",params:{missingProperty: "imei"},message:"must have required property '"+"imei"+"'"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
for(const key12 in data59){
if(!((key12 === "imei") || (key12 === "note"))){
const err183 = {instancePath:instancePath+"/alert/devices/" + i7,schemaPath:"#/properties/alert/properties/devices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data59.imei !== undefined){
let data60 = data59.imei;
if(typeof data60 === "string"){
if(!pattern47.test(data60)){
const err184 = {instancePath:instancePath+"/alert/devices/" + i7+"/imei",schemaPath:"#/properties/alert/properties/devices/items/properties/imei/pattern",keyword:"pattern",params:{pattern: "^[0-9][0-9 /-]{12,24}$"},message:"must match pattern \""+"^[0-9][0-9 /-]{12,24}$"+"\""};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/alert/devices/" + i7+"/imei",schemaPath:"#/properties/alert/properties/devices/items/properties/imei/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data59.note !== undefined){
let data61 = data59.note;
if(typeof data61 === "string"){
if(func2(data61) > 200){
const err186 = {instancePath:instancePath+"/alert/devices/" + i7+"/note",schemaPath:"#/properties/alert/properties/devices/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(func2(data61) < 1){
const err187 = {instancePath:instancePath+"/alert/devices/" + i7+"/note",schemaPath:"#/properties/alert/properties/devices/items/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(!pattern17.test(data61)){
const err188 = {instancePath:instancePath+"/alert/devices/" + i7+"/note",schemaPath:"#/properties/alert/properties/devices/items/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/alert/devices/" + i7+"/note",schemaPath:"#/properties/alert/properties/devices/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
else {
const err190 = {instancePath:instancePath+"/alert/devices/" + i7,schemaPath:"#/properties/alert/properties/devices/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/alert/devices",schemaPath:"#/properties/alert/properties/devices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data3.conveyances !== undefined){
let data62 = data3.conveyances;
if(Array.isArray(data62)){
if(data62.length > 50){
const err192 = {instancePath:instancePath+"/alert/conveyances",schemaPath:"#/properties/alert/properties/conveyances/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(data62.length < 1){
const err193 = {instancePath:instancePath+"/alert/conveyances",schemaPath:"#/properties/alert/properties/conveyances/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
const len7 = data62.length;
for(let i8=0; i8<len7; i8++){
let data63 = data62[i8];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.mode === undefined){
const err194 = {instancePath:instancePath+"/alert/conveyances/" + i8,schemaPath:"#/properties/alert/properties/conveyances/items/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data63.type === undefined){
const err195 = {instancePath:instancePath+"/alert/conveyances/" + i8,schemaPath:"#/properties/alert/properties/conveyances/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(data63.identifiers === undefined){
const err196 = {instancePath:instancePath+"/alert/conveyances/" + i8,schemaPath:"#/properties/alert/properties/conveyances/items/required",keyword:"required",params:{missingProperty: "identifiers"},message:"must have required property '"+"identifiers"+"'"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
for(const key13 in data63){
if(!(func1.call(schema34.properties.alert.properties.conveyances.items.properties, key13))){
const err197 = {instancePath:instancePath+"/alert/conveyances/" + i8,schemaPath:"#/properties/alert/properties/conveyances/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data63.mode !== undefined){
let data64 = data63.mode;
if(typeof data64 === "string"){
if(!pattern16.test(data64)){
const err198 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/mode",schemaPath:"#/properties/alert/properties/conveyances/items/properties/mode/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/mode",schemaPath:"#/properties/alert/properties/conveyances/items/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data63.type !== undefined){
let data65 = data63.type;
if(typeof data65 === "string"){
if(!pattern16.test(data65)){
const err200 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/type",schemaPath:"#/properties/alert/properties/conveyances/items/properties/type/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/type",schemaPath:"#/properties/alert/properties/conveyances/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data63.status !== undefined){
let data66 = data63.status;
if(typeof data66 === "string"){
if(!pattern16.test(data66)){
const err202 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/status",schemaPath:"#/properties/alert/properties/conveyances/items/properties/status/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/status",schemaPath:"#/properties/alert/properties/conveyances/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data63.make !== undefined){
let data67 = data63.make;
if(typeof data67 === "string"){
if(func2(data67) > 100){
const err204 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/make",schemaPath:"#/properties/alert/properties/conveyances/items/properties/make/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(func2(data67) < 1){
const err205 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/make",schemaPath:"#/properties/alert/properties/conveyances/items/properties/make/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(!pattern17.test(data67)){
const err206 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/make",schemaPath:"#/properties/alert/properties/conveyances/items/properties/make/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/make",schemaPath:"#/properties/alert/properties/conveyances/items/properties/make/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data63.model !== undefined){
let data68 = data63.model;
if(typeof data68 === "string"){
if(func2(data68) > 100){
const err208 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/model",schemaPath:"#/properties/alert/properties/conveyances/items/properties/model/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(func2(data68) < 1){
const err209 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/model",schemaPath:"#/properties/alert/properties/conveyances/items/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(!pattern17.test(data68)){
const err210 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/model",schemaPath:"#/properties/alert/properties/conveyances/items/properties/model/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/model",schemaPath:"#/properties/alert/properties/conveyances/items/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data63.colour !== undefined){
let data69 = data63.colour;
if(typeof data69 === "string"){
if(func2(data69) > 60){
const err212 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/colour",schemaPath:"#/properties/alert/properties/conveyances/items/properties/colour/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(func2(data69) < 1){
const err213 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/colour",schemaPath:"#/properties/alert/properties/conveyances/items/properties/colour/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(!pattern17.test(data69)){
const err214 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/colour",schemaPath:"#/properties/alert/properties/conveyances/items/properties/colour/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/colour",schemaPath:"#/properties/alert/properties/conveyances/items/properties/colour/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data63.identifiers !== undefined){
let data70 = data63.identifiers;
if(Array.isArray(data70)){
if(data70.length > 20){
const err216 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/identifiers",schemaPath:"#/properties/alert/properties/conveyances/items/properties/identifiers/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
const len8 = data70.length;
for(let i9=0; i9<len8; i9++){
let data71 = data70[i9];
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.scheme === undefined){
const err217 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/identifiers/" + i9,schemaPath:"#/properties/alert/properties/conveyances/items/properties/identifiers/items/required",keyword:"required",params:{missingProperty: "scheme"},message:"must have required property '"+"scheme"+"'"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data71.value === undefined){
const err218 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/identifiers/" + i9,schemaPath:"#/properties/alert/properties/conveyances/items/properties/identifiers/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
for(const key14 in data71){
if(!(((key14 === "scheme") || (key14 === "country")) || (key14 === "value"))){
const err219 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/identifiers/" + i9,schemaPath:"#/properties/alert/properties/conveyances/items/properties/identifiers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data71.scheme !== undefined){
let data72 = data71.scheme;
if(typeof data72 === "string"){
if(!pattern16.test(data72)){
const err220 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/identifiers/" + i9+"/scheme",schemaPath:"#/properties/alert/properties/conveyances/items/properties/identifiers/items/properties/scheme/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/identifiers/" + i9+"/scheme",schemaPath:"#/properties/alert/properties/conveyances/items/properties/identifiers/items/properties/scheme/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data71.country !== undefined){
let data73 = data71.country;
if(typeof data73 === "string"){
if(!pattern21.test(data73)){
const err222 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/identifiers/" + i9+"/country",schemaPath:"#/properties/alert/properties/conveyances/items/properties/identifiers/items/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/identifiers/" + i9+"/country",schemaPath:"#/properties/alert/properties/conveyances/items/properties/identifiers/items/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data71.value !== undefined){
let data74 = data71.value;
if(typeof data74 === "string"){
if(func2(data74) > 40){
const err224 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/identifiers/" + i9+"/value",schemaPath:"#/properties/alert/properties/conveyances/items/properties/identifiers/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(func2(data74) < 2){
const err225 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/identifiers/" + i9+"/value",schemaPath:"#/properties/alert/properties/conveyances/items/properties/identifiers/items/properties/value/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(!pattern57.test(data74)){
const err226 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/identifiers/" + i9+"/value",schemaPath:"#/properties/alert/properties/conveyances/items/properties/identifiers/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.-]*$"},message:"must match pattern \""+"^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.-]*$"+"\""};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/identifiers/" + i9+"/value",schemaPath:"#/properties/alert/properties/conveyances/items/properties/identifiers/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
else {
const err228 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/identifiers/" + i9,schemaPath:"#/properties/alert/properties/conveyances/items/properties/identifiers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
else {
const err229 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/identifiers",schemaPath:"#/properties/alert/properties/conveyances/items/properties/identifiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data63.seals !== undefined){
let data75 = data63.seals;
if(Array.isArray(data75)){
if(data75.length > 50){
const err230 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/seals",schemaPath:"#/properties/alert/properties/conveyances/items/properties/seals/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
const len9 = data75.length;
for(let i10=0; i10<len9; i10++){
let data76 = data75[i10];
if(typeof data76 === "string"){
if(func2(data76) > 60){
const err231 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/seals/" + i10,schemaPath:"#/properties/alert/properties/conveyances/items/properties/seals/items/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(func2(data76) < 1){
const err232 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/seals/" + i10,schemaPath:"#/properties/alert/properties/conveyances/items/properties/seals/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(!pattern17.test(data76)){
const err233 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/seals/" + i10,schemaPath:"#/properties/alert/properties/conveyances/items/properties/seals/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/seals/" + i10,schemaPath:"#/properties/alert/properties/conveyances/items/properties/seals/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
let i11 = data75.length;
let j1;
if(i11 > 1){
const indices1 = {};
for(;i11--;){
let item1 = data75[i11];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err235 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/seals",schemaPath:"#/properties/alert/properties/conveyances/items/properties/seals/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i11+" are identical)"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
break;
}
indices1[item1] = i11;
}
}
}
else {
const err236 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/seals",schemaPath:"#/properties/alert/properties/conveyances/items/properties/seals/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data63.note !== undefined){
let data77 = data63.note;
if(typeof data77 === "string"){
if(func2(data77) > 500){
const err237 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/note",schemaPath:"#/properties/alert/properties/conveyances/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(func2(data77) < 1){
const err238 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/note",schemaPath:"#/properties/alert/properties/conveyances/items/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(!pattern17.test(data77)){
const err239 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/note",schemaPath:"#/properties/alert/properties/conveyances/items/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
else {
const err240 = {instancePath:instancePath+"/alert/conveyances/" + i8+"/note",schemaPath:"#/properties/alert/properties/conveyances/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
else {
const err241 = {instancePath:instancePath+"/alert/conveyances/" + i8,schemaPath:"#/properties/alert/properties/conveyances/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
else {
const err242 = {instancePath:instancePath+"/alert/conveyances",schemaPath:"#/properties/alert/properties/conveyances/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data3.accounts !== undefined){
let data78 = data3.accounts;
if(Array.isArray(data78)){
if(data78.length > 100){
const err243 = {instancePath:instancePath+"/alert/accounts",schemaPath:"#/properties/alert/properties/accounts/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(data78.length < 1){
const err244 = {instancePath:instancePath+"/alert/accounts",schemaPath:"#/properties/alert/properties/accounts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
const len10 = data78.length;
for(let i12=0; i12<len10; i12++){
let data79 = data78[i12];
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.scheme === undefined){
const err245 = {instancePath:instancePath+"/alert/accounts/" + i12,schemaPath:"#/properties/alert/properties/accounts/items/required",keyword:"required",params:{missingProperty: "scheme"},message:"must have required property '"+"scheme"+"'"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(data79.value === undefined){
const err246 = {instancePath:instancePath+"/alert/accounts/" + i12,schemaPath:"#/properties/alert/properties/accounts/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
for(const key15 in data79){
if(!((((((key15 === "scheme") || (key15 === "country")) || (key15 === "bank")) || (key15 === "chain")) || (key15 === "value")) || (key15 === "note"))){
const err247 = {instancePath:instancePath+"/alert/accounts/" + i12,schemaPath:"#/properties/alert/properties/accounts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data79.scheme !== undefined){
let data80 = data79.scheme;
if(typeof data80 === "string"){
if(!pattern16.test(data80)){
const err248 = {instancePath:instancePath+"/alert/accounts/" + i12+"/scheme",schemaPath:"#/properties/alert/properties/accounts/items/properties/scheme/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
else {
const err249 = {instancePath:instancePath+"/alert/accounts/" + i12+"/scheme",schemaPath:"#/properties/alert/properties/accounts/items/properties/scheme/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data79.country !== undefined){
let data81 = data79.country;
if(typeof data81 === "string"){
if(!pattern21.test(data81)){
const err250 = {instancePath:instancePath+"/alert/accounts/" + i12+"/country",schemaPath:"#/properties/alert/properties/accounts/items/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
else {
const err251 = {instancePath:instancePath+"/alert/accounts/" + i12+"/country",schemaPath:"#/properties/alert/properties/accounts/items/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data79.bank !== undefined){
let data82 = data79.bank;
if(typeof data82 === "string"){
if(func2(data82) > 200){
const err252 = {instancePath:instancePath+"/alert/accounts/" + i12+"/bank",schemaPath:"#/properties/alert/properties/accounts/items/properties/bank/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(func2(data82) < 1){
const err253 = {instancePath:instancePath+"/alert/accounts/" + i12+"/bank",schemaPath:"#/properties/alert/properties/accounts/items/properties/bank/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(!pattern17.test(data82)){
const err254 = {instancePath:instancePath+"/alert/accounts/" + i12+"/bank",schemaPath:"#/properties/alert/properties/accounts/items/properties/bank/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
else {
const err255 = {instancePath:instancePath+"/alert/accounts/" + i12+"/bank",schemaPath:"#/properties/alert/properties/accounts/items/properties/bank/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data79.chain !== undefined){
let data83 = data79.chain;
if(typeof data83 === "string"){
if(!pattern16.test(data83)){
const err256 = {instancePath:instancePath+"/alert/accounts/" + i12+"/chain",schemaPath:"#/properties/alert/properties/accounts/items/properties/chain/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
else {
const err257 = {instancePath:instancePath+"/alert/accounts/" + i12+"/chain",schemaPath:"#/properties/alert/properties/accounts/items/properties/chain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data79.value !== undefined){
let data84 = data79.value;
if(typeof data84 === "string"){
if(func2(data84) > 128){
const err258 = {instancePath:instancePath+"/alert/accounts/" + i12+"/value",schemaPath:"#/properties/alert/properties/accounts/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(func2(data84) < 4){
const err259 = {instancePath:instancePath+"/alert/accounts/" + i12+"/value",schemaPath:"#/properties/alert/properties/accounts/items/properties/value/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(!pattern64.test(data84)){
const err260 = {instancePath:instancePath+"/alert/accounts/" + i12+"/value",schemaPath:"#/properties/alert/properties/accounts/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z][0-9A-Za-z: /.-]*$"},message:"must match pattern \""+"^[0-9A-Za-z][0-9A-Za-z: /.-]*$"+"\""};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
else {
const err261 = {instancePath:instancePath+"/alert/accounts/" + i12+"/value",schemaPath:"#/properties/alert/properties/accounts/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data79.note !== undefined){
let data85 = data79.note;
if(typeof data85 === "string"){
if(func2(data85) > 200){
const err262 = {instancePath:instancePath+"/alert/accounts/" + i12+"/note",schemaPath:"#/properties/alert/properties/accounts/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(func2(data85) < 1){
const err263 = {instancePath:instancePath+"/alert/accounts/" + i12+"/note",schemaPath:"#/properties/alert/properties/accounts/items/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(!pattern17.test(data85)){
const err264 = {instancePath:instancePath+"/alert/accounts/" + i12+"/note",schemaPath:"#/properties/alert/properties/accounts/items/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
else {
const err265 = {instancePath:instancePath+"/alert/accounts/" + i12+"/note",schemaPath:"#/properties/alert/properties/accounts/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
else {
const err266 = {instancePath:instancePath+"/alert/accounts/" + i12,schemaPath:"#/properties/alert/properties/accounts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
else {
const err267 = {instancePath:instancePath+"/alert/accounts",schemaPath:"#/properties/alert/properties/accounts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data3.substances !== undefined){
let data86 = data3.substances;
if(Array.isArray(data86)){
if(data86.length > 50){
const err268 = {instancePath:instancePath+"/alert/substances",schemaPath:"#/properties/alert/properties/substances/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(data86.length < 1){
const err269 = {instancePath:instancePath+"/alert/substances",schemaPath:"#/properties/alert/properties/substances/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
const len11 = data86.length;
for(let i13=0; i13<len11; i13++){
let data87 = data86[i13];
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.test === undefined){
const err270 = {instancePath:instancePath+"/alert/substances/" + i13,schemaPath:"#/properties/alert/properties/substances/items/required",keyword:"required",params:{missingProperty: "test"},message:"must have required property '"+"test"+"'"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
for(const key16 in data87){
if(!(func1.call(schema34.properties.alert.properties.substances.items.properties, key16))){
const err271 = {instancePath:instancePath+"/alert/substances/" + i13,schemaPath:"#/properties/alert/properties/substances/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data87.drug !== undefined){
let data88 = data87.drug;
if(typeof data88 === "string"){
if(!pattern16.test(data88)){
const err272 = {instancePath:instancePath+"/alert/substances/" + i13+"/drug",schemaPath:"#/properties/alert/properties/substances/items/properties/drug/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
else {
const err273 = {instancePath:instancePath+"/alert/substances/" + i13+"/drug",schemaPath:"#/properties/alert/properties/substances/items/properties/drug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data87.precursor !== undefined){
let data89 = data87.precursor;
if(typeof data89 === "string"){
if(!pattern16.test(data89)){
const err274 = {instancePath:instancePath+"/alert/substances/" + i13+"/precursor",schemaPath:"#/properties/alert/properties/substances/items/properties/precursor/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
else {
const err275 = {instancePath:instancePath+"/alert/substances/" + i13+"/precursor",schemaPath:"#/properties/alert/properties/substances/items/properties/precursor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data87.quantity !== undefined){
let data90 = data87.quantity;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.amount === undefined){
const err276 = {instancePath:instancePath+"/alert/substances/" + i13+"/quantity",schemaPath:"#/properties/alert/properties/substances/items/properties/quantity/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(data90.unit === undefined){
const err277 = {instancePath:instancePath+"/alert/substances/" + i13+"/quantity",schemaPath:"#/properties/alert/properties/substances/items/properties/quantity/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(data90.basis === undefined){
const err278 = {instancePath:instancePath+"/alert/substances/" + i13+"/quantity",schemaPath:"#/properties/alert/properties/substances/items/properties/quantity/required",keyword:"required",params:{missingProperty: "basis"},message:"must have required property '"+"basis"+"'"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
for(const key17 in data90){
if(!((((key17 === "amount") || (key17 === "unit")) || (key17 === "basis")) || (key17 === "asReported"))){
const err279 = {instancePath:instancePath+"/alert/substances/" + i13+"/quantity",schemaPath:"#/properties/alert/properties/substances/items/properties/quantity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data90.amount !== undefined){
let data91 = data90.amount;
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 > 1000000000000 || isNaN(data91)){
const err280 = {instancePath:instancePath+"/alert/substances/" + i13+"/quantity/amount",schemaPath:"#/properties/alert/properties/substances/items/properties/quantity/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(data91 <= 0 || isNaN(data91)){
const err281 = {instancePath:instancePath+"/alert/substances/" + i13+"/quantity/amount",schemaPath:"#/properties/alert/properties/substances/items/properties/quantity/properties/amount/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
else {
const err282 = {instancePath:instancePath+"/alert/substances/" + i13+"/quantity/amount",schemaPath:"#/properties/alert/properties/substances/items/properties/quantity/properties/amount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data90.unit !== undefined){
let data92 = data90.unit;
if(typeof data92 === "string"){
if(!pattern16.test(data92)){
const err283 = {instancePath:instancePath+"/alert/substances/" + i13+"/quantity/unit",schemaPath:"#/properties/alert/properties/substances/items/properties/quantity/properties/unit/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
else {
const err284 = {instancePath:instancePath+"/alert/substances/" + i13+"/quantity/unit",schemaPath:"#/properties/alert/properties/substances/items/properties/quantity/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data90.basis !== undefined){
let data93 = data90.basis;
if(typeof data93 === "string"){
if(!pattern16.test(data93)){
const err285 = {instancePath:instancePath+"/alert/substances/" + i13+"/quantity/basis",schemaPath:"#/properties/alert/properties/substances/items/properties/quantity/properties/basis/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
else {
const err286 = {instancePath:instancePath+"/alert/substances/" + i13+"/quantity/basis",schemaPath:"#/properties/alert/properties/substances/items/properties/quantity/properties/basis/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data90.asReported !== undefined){
let data94 = data90.asReported;
if(typeof data94 === "string"){
if(func2(data94) > 200){
const err287 = {instancePath:instancePath+"/alert/substances/" + i13+"/quantity/asReported",schemaPath:"#/properties/alert/properties/substances/items/properties/quantity/properties/asReported/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(func2(data94) < 1){
const err288 = {instancePath:instancePath+"/alert/substances/" + i13+"/quantity/asReported",schemaPath:"#/properties/alert/properties/substances/items/properties/quantity/properties/asReported/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(!pattern17.test(data94)){
const err289 = {instancePath:instancePath+"/alert/substances/" + i13+"/quantity/asReported",schemaPath:"#/properties/alert/properties/substances/items/properties/quantity/properties/asReported/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
else {
const err290 = {instancePath:instancePath+"/alert/substances/" + i13+"/quantity/asReported",schemaPath:"#/properties/alert/properties/substances/items/properties/quantity/properties/asReported/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
}
else {
const err291 = {instancePath:instancePath+"/alert/substances/" + i13+"/quantity",schemaPath:"#/properties/alert/properties/substances/items/properties/quantity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data87.form !== undefined){
let data95 = data87.form;
if(typeof data95 === "string"){
if(!pattern16.test(data95)){
const err292 = {instancePath:instancePath+"/alert/substances/" + i13+"/form",schemaPath:"#/properties/alert/properties/substances/items/properties/form/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
else {
const err293 = {instancePath:instancePath+"/alert/substances/" + i13+"/form",schemaPath:"#/properties/alert/properties/substances/items/properties/form/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data87.test !== undefined){
let data96 = data87.test;
if(typeof data96 === "string"){
if(!pattern16.test(data96)){
const err294 = {instancePath:instancePath+"/alert/substances/" + i13+"/test",schemaPath:"#/properties/alert/properties/substances/items/properties/test/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
else {
const err295 = {instancePath:instancePath+"/alert/substances/" + i13+"/test",schemaPath:"#/properties/alert/properties/substances/items/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data87.purity !== undefined){
let data97 = data87.purity;
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 > 100 || isNaN(data97)){
const err296 = {instancePath:instancePath+"/alert/substances/" + i13+"/purity",schemaPath:"#/properties/alert/properties/substances/items/properties/purity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if(data97 <= 0 || isNaN(data97)){
const err297 = {instancePath:instancePath+"/alert/substances/" + i13+"/purity",schemaPath:"#/properties/alert/properties/substances/items/properties/purity/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
else {
const err298 = {instancePath:instancePath+"/alert/substances/" + i13+"/purity",schemaPath:"#/properties/alert/properties/substances/items/properties/purity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data87.mark !== undefined){
let data98 = data87.mark;
if(typeof data98 === "string"){
if(func2(data98) > 200){
const err299 = {instancePath:instancePath+"/alert/substances/" + i13+"/mark",schemaPath:"#/properties/alert/properties/substances/items/properties/mark/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(func2(data98) < 1){
const err300 = {instancePath:instancePath+"/alert/substances/" + i13+"/mark",schemaPath:"#/properties/alert/properties/substances/items/properties/mark/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if(!pattern17.test(data98)){
const err301 = {instancePath:instancePath+"/alert/substances/" + i13+"/mark",schemaPath:"#/properties/alert/properties/substances/items/properties/mark/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
else {
const err302 = {instancePath:instancePath+"/alert/substances/" + i13+"/mark",schemaPath:"#/properties/alert/properties/substances/items/properties/mark/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data87.declaredAs !== undefined){
let data99 = data87.declaredAs;
if(typeof data99 === "string"){
if(func2(data99) > 200){
const err303 = {instancePath:instancePath+"/alert/substances/" + i13+"/declaredAs",schemaPath:"#/properties/alert/properties/substances/items/properties/declaredAs/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(func2(data99) < 1){
const err304 = {instancePath:instancePath+"/alert/substances/" + i13+"/declaredAs",schemaPath:"#/properties/alert/properties/substances/items/properties/declaredAs/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if(!pattern17.test(data99)){
const err305 = {instancePath:instancePath+"/alert/substances/" + i13+"/declaredAs",schemaPath:"#/properties/alert/properties/substances/items/properties/declaredAs/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
else {
const err306 = {instancePath:instancePath+"/alert/substances/" + i13+"/declaredAs",schemaPath:"#/properties/alert/properties/substances/items/properties/declaredAs/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data87.declaredHs !== undefined){
let data100 = data87.declaredHs;
if(typeof data100 === "string"){
if(!pattern75.test(data100)){
const err307 = {instancePath:instancePath+"/alert/substances/" + i13+"/declaredHs",schemaPath:"#/properties/alert/properties/substances/items/properties/declaredHs/pattern",keyword:"pattern",params:{pattern: "^[0-9]{6,10}$"},message:"must match pattern \""+"^[0-9]{6,10}$"+"\""};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
else {
const err308 = {instancePath:instancePath+"/alert/substances/" + i13+"/declaredHs",schemaPath:"#/properties/alert/properties/substances/items/properties/declaredHs/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
}
else {
const err309 = {instancePath:instancePath+"/alert/substances/" + i13,schemaPath:"#/properties/alert/properties/substances/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
}
else {
const err310 = {instancePath:instancePath+"/alert/substances",schemaPath:"#/properties/alert/properties/substances/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data3.firearms !== undefined){
let data101 = data3.firearms;
if(Array.isArray(data101)){
if(data101.length > 100){
const err311 = {instancePath:instancePath+"/alert/firearms",schemaPath:"#/properties/alert/properties/firearms/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if(data101.length < 1){
const err312 = {instancePath:instancePath+"/alert/firearms",schemaPath:"#/properties/alert/properties/firearms/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
const len12 = data101.length;
for(let i14=0; i14<len12; i14++){
let data102 = data101[i14];
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.type === undefined){
const err313 = {instancePath:instancePath+"/alert/firearms/" + i14,schemaPath:"#/properties/alert/properties/firearms/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if(data102.status === undefined){
const err314 = {instancePath:instancePath+"/alert/firearms/" + i14,schemaPath:"#/properties/alert/properties/firearms/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
if(data102.quantity === undefined){
const err315 = {instancePath:instancePath+"/alert/firearms/" + i14,schemaPath:"#/properties/alert/properties/firearms/items/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
for(const key18 in data102){
if(!(func1.call(schema34.properties.alert.properties.firearms.items.properties, key18))){
const err316 = {instancePath:instancePath+"/alert/firearms/" + i14,schemaPath:"#/properties/alert/properties/firearms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data102.type !== undefined){
let data103 = data102.type;
if(typeof data103 === "string"){
if(!pattern16.test(data103)){
const err317 = {instancePath:instancePath+"/alert/firearms/" + i14+"/type",schemaPath:"#/properties/alert/properties/firearms/items/properties/type/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
else {
const err318 = {instancePath:instancePath+"/alert/firearms/" + i14+"/type",schemaPath:"#/properties/alert/properties/firearms/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data102.status !== undefined){
let data104 = data102.status;
if(typeof data104 === "string"){
if(!pattern16.test(data104)){
const err319 = {instancePath:instancePath+"/alert/firearms/" + i14+"/status",schemaPath:"#/properties/alert/properties/firearms/items/properties/status/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
else {
const err320 = {instancePath:instancePath+"/alert/firearms/" + i14+"/status",schemaPath:"#/properties/alert/properties/firearms/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data102.quantity !== undefined){
let data105 = data102.quantity;
if(!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))){
const err321 = {instancePath:instancePath+"/alert/firearms/" + i14+"/quantity",schemaPath:"#/properties/alert/properties/firearms/items/properties/quantity/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 > 1000000 || isNaN(data105)){
const err322 = {instancePath:instancePath+"/alert/firearms/" + i14+"/quantity",schemaPath:"#/properties/alert/properties/firearms/items/properties/quantity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(data105 < 1 || isNaN(data105)){
const err323 = {instancePath:instancePath+"/alert/firearms/" + i14+"/quantity",schemaPath:"#/properties/alert/properties/firearms/items/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
}
if(data102.make !== undefined){
let data106 = data102.make;
if(typeof data106 === "string"){
if(func2(data106) > 100){
const err324 = {instancePath:instancePath+"/alert/firearms/" + i14+"/make",schemaPath:"#/properties/alert/properties/firearms/items/properties/make/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
if(func2(data106) < 1){
const err325 = {instancePath:instancePath+"/alert/firearms/" + i14+"/make",schemaPath:"#/properties/alert/properties/firearms/items/properties/make/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(!pattern17.test(data106)){
const err326 = {instancePath:instancePath+"/alert/firearms/" + i14+"/make",schemaPath:"#/properties/alert/properties/firearms/items/properties/make/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
else {
const err327 = {instancePath:instancePath+"/alert/firearms/" + i14+"/make",schemaPath:"#/properties/alert/properties/firearms/items/properties/make/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data102.model !== undefined){
let data107 = data102.model;
if(typeof data107 === "string"){
if(func2(data107) > 100){
const err328 = {instancePath:instancePath+"/alert/firearms/" + i14+"/model",schemaPath:"#/properties/alert/properties/firearms/items/properties/model/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(func2(data107) < 1){
const err329 = {instancePath:instancePath+"/alert/firearms/" + i14+"/model",schemaPath:"#/properties/alert/properties/firearms/items/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(!pattern17.test(data107)){
const err330 = {instancePath:instancePath+"/alert/firearms/" + i14+"/model",schemaPath:"#/properties/alert/properties/firearms/items/properties/model/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
else {
const err331 = {instancePath:instancePath+"/alert/firearms/" + i14+"/model",schemaPath:"#/properties/alert/properties/firearms/items/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data102.calibre !== undefined){
let data108 = data102.calibre;
if(typeof data108 === "string"){
if(func2(data108) > 40){
const err332 = {instancePath:instancePath+"/alert/firearms/" + i14+"/calibre",schemaPath:"#/properties/alert/properties/firearms/items/properties/calibre/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if(func2(data108) < 1){
const err333 = {instancePath:instancePath+"/alert/firearms/" + i14+"/calibre",schemaPath:"#/properties/alert/properties/firearms/items/properties/calibre/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if(!pattern17.test(data108)){
const err334 = {instancePath:instancePath+"/alert/firearms/" + i14+"/calibre",schemaPath:"#/properties/alert/properties/firearms/items/properties/calibre/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
else {
const err335 = {instancePath:instancePath+"/alert/firearms/" + i14+"/calibre",schemaPath:"#/properties/alert/properties/firearms/items/properties/calibre/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data102.serial !== undefined){
let data109 = data102.serial;
if(typeof data109 === "string"){
if(func2(data109) > 40){
const err336 = {instancePath:instancePath+"/alert/firearms/" + i14+"/serial",schemaPath:"#/properties/alert/properties/firearms/items/properties/serial/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
if(func2(data109) < 3){
const err337 = {instancePath:instancePath+"/alert/firearms/" + i14+"/serial",schemaPath:"#/properties/alert/properties/firearms/items/properties/serial/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if(!pattern57.test(data109)){
const err338 = {instancePath:instancePath+"/alert/firearms/" + i14+"/serial",schemaPath:"#/properties/alert/properties/firearms/items/properties/serial/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.-]*$"},message:"must match pattern \""+"^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.-]*$"+"\""};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
else {
const err339 = {instancePath:instancePath+"/alert/firearms/" + i14+"/serial",schemaPath:"#/properties/alert/properties/firearms/items/properties/serial/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data102.importMark !== undefined){
let data110 = data102.importMark;
if(typeof data110 === "string"){
if(func2(data110) > 100){
const err340 = {instancePath:instancePath+"/alert/firearms/" + i14+"/importMark",schemaPath:"#/properties/alert/properties/firearms/items/properties/importMark/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if(func2(data110) < 1){
const err341 = {instancePath:instancePath+"/alert/firearms/" + i14+"/importMark",schemaPath:"#/properties/alert/properties/firearms/items/properties/importMark/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
if(!pattern17.test(data110)){
const err342 = {instancePath:instancePath+"/alert/firearms/" + i14+"/importMark",schemaPath:"#/properties/alert/properties/firearms/items/properties/importMark/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
else {
const err343 = {instancePath:instancePath+"/alert/firearms/" + i14+"/importMark",schemaPath:"#/properties/alert/properties/firearms/items/properties/importMark/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data102.countryOfMake !== undefined){
let data111 = data102.countryOfMake;
if(typeof data111 === "string"){
if(!pattern21.test(data111)){
const err344 = {instancePath:instancePath+"/alert/firearms/" + i14+"/countryOfMake",schemaPath:"#/properties/alert/properties/firearms/items/properties/countryOfMake/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
else {
const err345 = {instancePath:instancePath+"/alert/firearms/" + i14+"/countryOfMake",schemaPath:"#/properties/alert/properties/firearms/items/properties/countryOfMake/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data102.yearOfMake !== undefined){
let data112 = data102.yearOfMake;
if(!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))){
const err346 = {instancePath:instancePath+"/alert/firearms/" + i14+"/yearOfMake",schemaPath:"#/properties/alert/properties/firearms/items/properties/yearOfMake/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 > 2200 || isNaN(data112)){
const err347 = {instancePath:instancePath+"/alert/firearms/" + i14+"/yearOfMake",schemaPath:"#/properties/alert/properties/firearms/items/properties/yearOfMake/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2200},message:"must be <= 2200"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(data112 < 1800 || isNaN(data112)){
const err348 = {instancePath:instancePath+"/alert/firearms/" + i14+"/yearOfMake",schemaPath:"#/properties/alert/properties/firearms/items/properties/yearOfMake/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1800},message:"must be >= 1800"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
}
if(data102.converted !== undefined){
if(typeof data102.converted !== "boolean"){
const err349 = {instancePath:instancePath+"/alert/firearms/" + i14+"/converted",schemaPath:"#/properties/alert/properties/firearms/items/properties/converted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data102.traceAsked !== undefined){
if(typeof data102.traceAsked !== "boolean"){
const err350 = {instancePath:instancePath+"/alert/firearms/" + i14+"/traceAsked",schemaPath:"#/properties/alert/properties/firearms/items/properties/traceAsked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
}
else {
const err351 = {instancePath:instancePath+"/alert/firearms/" + i14,schemaPath:"#/properties/alert/properties/firearms/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
}
else {
const err352 = {instancePath:instancePath+"/alert/firearms",schemaPath:"#/properties/alert/properties/firearms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data3.seizure !== undefined){
let data115 = data3.seizure;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key19 in data115){
if(!(((((((key19 === "concealment") || (key19 === "concealmentNote")) || (key19 === "packaging")) || (key19 === "seizedBy")) || (key19 === "caseNumber")) || (key19 === "exhibits")) || (key19 === "cash"))){
const err353 = {instancePath:instancePath+"/alert/seizure",schemaPath:"#/properties/alert/properties/seizure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data115.concealment !== undefined){
let data116 = data115.concealment;
if(Array.isArray(data116)){
if(data116.length > 10){
const err354 = {instancePath:instancePath+"/alert/seizure/concealment",schemaPath:"#/properties/alert/properties/seizure/properties/concealment/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
if(data116.length < 1){
const err355 = {instancePath:instancePath+"/alert/seizure/concealment",schemaPath:"#/properties/alert/properties/seizure/properties/concealment/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
const len13 = data116.length;
for(let i15=0; i15<len13; i15++){
let data117 = data116[i15];
if(typeof data117 === "string"){
if(!pattern16.test(data117)){
const err356 = {instancePath:instancePath+"/alert/seizure/concealment/" + i15,schemaPath:"#/properties/alert/properties/seizure/properties/concealment/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
else {
const err357 = {instancePath:instancePath+"/alert/seizure/concealment/" + i15,schemaPath:"#/properties/alert/properties/seizure/properties/concealment/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
let i16 = data116.length;
let j2;
if(i16 > 1){
const indices2 = {};
for(;i16--;){
let item2 = data116[i16];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err358 = {instancePath:instancePath+"/alert/seizure/concealment",schemaPath:"#/properties/alert/properties/seizure/properties/concealment/uniqueItems",keyword:"uniqueItems",params:{i: i16, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i16+" are identical)"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
break;
}
indices2[item2] = i16;
}
}
}
else {
const err359 = {instancePath:instancePath+"/alert/seizure/concealment",schemaPath:"#/properties/alert/properties/seizure/properties/concealment/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data115.concealmentNote !== undefined){
let data118 = data115.concealmentNote;
if(typeof data118 === "string"){
if(func2(data118) > 1000){
const err360 = {instancePath:instancePath+"/alert/seizure/concealmentNote",schemaPath:"#/properties/alert/properties/seizure/properties/concealmentNote/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
if(func2(data118) < 1){
const err361 = {instancePath:instancePath+"/alert/seizure/concealmentNote",schemaPath:"#/properties/alert/properties/seizure/properties/concealmentNote/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
if(!pattern17.test(data118)){
const err362 = {instancePath:instancePath+"/alert/seizure/concealmentNote",schemaPath:"#/properties/alert/properties/seizure/properties/concealmentNote/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
else {
const err363 = {instancePath:instancePath+"/alert/seizure/concealmentNote",schemaPath:"#/properties/alert/properties/seizure/properties/concealmentNote/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data115.packaging !== undefined){
let data119 = data115.packaging;
if(typeof data119 === "string"){
if(func2(data119) > 500){
const err364 = {instancePath:instancePath+"/alert/seizure/packaging",schemaPath:"#/properties/alert/properties/seizure/properties/packaging/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
if(func2(data119) < 1){
const err365 = {instancePath:instancePath+"/alert/seizure/packaging",schemaPath:"#/properties/alert/properties/seizure/properties/packaging/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(!pattern17.test(data119)){
const err366 = {instancePath:instancePath+"/alert/seizure/packaging",schemaPath:"#/properties/alert/properties/seizure/properties/packaging/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
else {
const err367 = {instancePath:instancePath+"/alert/seizure/packaging",schemaPath:"#/properties/alert/properties/seizure/properties/packaging/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data115.seizedBy !== undefined){
let data120 = data115.seizedBy;
if(typeof data120 === "string"){
if(func2(data120) > 200){
const err368 = {instancePath:instancePath+"/alert/seizure/seizedBy",schemaPath:"#/properties/alert/properties/seizure/properties/seizedBy/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(func2(data120) < 1){
const err369 = {instancePath:instancePath+"/alert/seizure/seizedBy",schemaPath:"#/properties/alert/properties/seizure/properties/seizedBy/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if(!pattern17.test(data120)){
const err370 = {instancePath:instancePath+"/alert/seizure/seizedBy",schemaPath:"#/properties/alert/properties/seizure/properties/seizedBy/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
else {
const err371 = {instancePath:instancePath+"/alert/seizure/seizedBy",schemaPath:"#/properties/alert/properties/seizure/properties/seizedBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data115.caseNumber !== undefined){
let data121 = data115.caseNumber;
if(typeof data121 === "string"){
if(func2(data121) > 100){
const err372 = {instancePath:instancePath+"/alert/seizure/caseNumber",schemaPath:"#/properties/alert/properties/seizure/properties/caseNumber/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if(func2(data121) < 1){
const err373 = {instancePath:instancePath+"/alert/seizure/caseNumber",schemaPath:"#/properties/alert/properties/seizure/properties/caseNumber/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
if(!pattern17.test(data121)){
const err374 = {instancePath:instancePath+"/alert/seizure/caseNumber",schemaPath:"#/properties/alert/properties/seizure/properties/caseNumber/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
else {
const err375 = {instancePath:instancePath+"/alert/seizure/caseNumber",schemaPath:"#/properties/alert/properties/seizure/properties/caseNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data115.exhibits !== undefined){
let data122 = data115.exhibits;
if(Array.isArray(data122)){
if(data122.length > 50){
const err376 = {instancePath:instancePath+"/alert/seizure/exhibits",schemaPath:"#/properties/alert/properties/seizure/properties/exhibits/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
const len14 = data122.length;
for(let i17=0; i17<len14; i17++){
let data123 = data122[i17];
if(typeof data123 === "string"){
if(func2(data123) > 100){
const err377 = {instancePath:instancePath+"/alert/seizure/exhibits/" + i17,schemaPath:"#/properties/alert/properties/seizure/properties/exhibits/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if(func2(data123) < 1){
const err378 = {instancePath:instancePath+"/alert/seizure/exhibits/" + i17,schemaPath:"#/properties/alert/properties/seizure/properties/exhibits/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
if(!pattern17.test(data123)){
const err379 = {instancePath:instancePath+"/alert/seizure/exhibits/" + i17,schemaPath:"#/properties/alert/properties/seizure/properties/exhibits/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
else {
const err380 = {instancePath:instancePath+"/alert/seizure/exhibits/" + i17,schemaPath:"#/properties/alert/properties/seizure/properties/exhibits/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
let i18 = data122.length;
let j3;
if(i18 > 1){
const indices3 = {};
for(;i18--;){
let item3 = data122[i18];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err381 = {instancePath:instancePath+"/alert/seizure/exhibits",schemaPath:"#/properties/alert/properties/seizure/properties/exhibits/uniqueItems",keyword:"uniqueItems",params:{i: i18, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i18+" are identical)"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
break;
}
indices3[item3] = i18;
}
}
}
else {
const err382 = {instancePath:instancePath+"/alert/seizure/exhibits",schemaPath:"#/properties/alert/properties/seizure/properties/exhibits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data115.cash !== undefined){
let data124 = data115.cash;
if(Array.isArray(data124)){
if(data124.length > 20){
const err383 = {instancePath:instancePath+"/alert/seizure/cash",schemaPath:"#/properties/alert/properties/seizure/properties/cash/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
if(data124.length < 1){
const err384 = {instancePath:instancePath+"/alert/seizure/cash",schemaPath:"#/properties/alert/properties/seizure/properties/cash/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
const len15 = data124.length;
for(let i19=0; i19<len15; i19++){
let data125 = data124[i19];
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.amount === undefined){
const err385 = {instancePath:instancePath+"/alert/seizure/cash/" + i19,schemaPath:"#/properties/alert/properties/seizure/properties/cash/items/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
if(data125.currency === undefined){
const err386 = {instancePath:instancePath+"/alert/seizure/cash/" + i19,schemaPath:"#/properties/alert/properties/seizure/properties/cash/items/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
for(const key20 in data125){
if(!((key20 === "amount") || (key20 === "currency"))){
const err387 = {instancePath:instancePath+"/alert/seizure/cash/" + i19,schemaPath:"#/properties/alert/properties/seizure/properties/cash/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data125.amount !== undefined){
let data126 = data125.amount;
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 > 1000000000000000 || isNaN(data126)){
const err388 = {instancePath:instancePath+"/alert/seizure/cash/" + i19+"/amount",schemaPath:"#/properties/alert/properties/seizure/properties/cash/items/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},message:"must be <= 1000000000000000"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
if(data126 <= 0 || isNaN(data126)){
const err389 = {instancePath:instancePath+"/alert/seizure/cash/" + i19+"/amount",schemaPath:"#/properties/alert/properties/seizure/properties/cash/items/properties/amount/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
else {
const err390 = {instancePath:instancePath+"/alert/seizure/cash/" + i19+"/amount",schemaPath:"#/properties/alert/properties/seizure/properties/cash/items/properties/amount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data125.currency !== undefined){
let data127 = data125.currency;
if(typeof data127 === "string"){
if(!pattern90.test(data127)){
const err391 = {instancePath:instancePath+"/alert/seizure/cash/" + i19+"/currency",schemaPath:"#/properties/alert/properties/seizure/properties/cash/items/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
else {
const err392 = {instancePath:instancePath+"/alert/seizure/cash/" + i19+"/currency",schemaPath:"#/properties/alert/properties/seizure/properties/cash/items/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
}
else {
const err393 = {instancePath:instancePath+"/alert/seizure/cash/" + i19,schemaPath:"#/properties/alert/properties/seizure/properties/cash/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
}
else {
const err394 = {instancePath:instancePath+"/alert/seizure/cash",schemaPath:"#/properties/alert/properties/seizure/properties/cash/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
}
else {
const err395 = {instancePath:instancePath+"/alert/seizure",schemaPath:"#/properties/alert/properties/seizure/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data3.precursor !== undefined){
let data128 = data3.precursor;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.incident === undefined){
const err396 = {instancePath:instancePath+"/alert/precursor",schemaPath:"#/properties/alert/properties/precursor/required",keyword:"required",params:{missingProperty: "incident"},message:"must have required property '"+"incident"+"'"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
for(const key21 in data128){
if(!(func1.call(schema34.properties.alert.properties.precursor.properties, key21))){
const err397 = {instancePath:instancePath+"/alert/precursor",schemaPath:"#/properties/alert/properties/precursor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data128.incident !== undefined){
let data129 = data128.incident;
if(typeof data129 === "string"){
if(!pattern16.test(data129)){
const err398 = {instancePath:instancePath+"/alert/precursor/incident",schemaPath:"#/properties/alert/properties/precursor/properties/incident/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
else {
const err399 = {instancePath:instancePath+"/alert/precursor/incident",schemaPath:"#/properties/alert/properties/precursor/properties/incident/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data128.parties !== undefined){
let data130 = data128.parties;
if(Array.isArray(data130)){
if(data130.length > 20){
const err400 = {instancePath:instancePath+"/alert/precursor/parties",schemaPath:"#/properties/alert/properties/precursor/properties/parties/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if(data130.length < 1){
const err401 = {instancePath:instancePath+"/alert/precursor/parties",schemaPath:"#/properties/alert/properties/precursor/properties/parties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
const len16 = data130.length;
for(let i20=0; i20<len16; i20++){
let data131 = data130[i20];
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
if(data131.role === undefined){
const err402 = {instancePath:instancePath+"/alert/precursor/parties/" + i20,schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
if(data131.name === undefined){
const err403 = {instancePath:instancePath+"/alert/precursor/parties/" + i20,schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(data131.country === undefined){
const err404 = {instancePath:instancePath+"/alert/precursor/parties/" + i20,schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
for(const key22 in data131){
if(!((((key22 === "role") || (key22 === "name")) || (key22 === "country")) || (key22 === "address"))){
const err405 = {instancePath:instancePath+"/alert/precursor/parties/" + i20,schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data131.role !== undefined){
let data132 = data131.role;
if(typeof data132 === "string"){
if(!pattern16.test(data132)){
const err406 = {instancePath:instancePath+"/alert/precursor/parties/" + i20+"/role",schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/properties/role/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
else {
const err407 = {instancePath:instancePath+"/alert/precursor/parties/" + i20+"/role",schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data131.name !== undefined){
let data133 = data131.name;
if(typeof data133 === "string"){
if(func2(data133) > 300){
const err408 = {instancePath:instancePath+"/alert/precursor/parties/" + i20+"/name",schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
if(func2(data133) < 1){
const err409 = {instancePath:instancePath+"/alert/precursor/parties/" + i20+"/name",schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(!pattern17.test(data133)){
const err410 = {instancePath:instancePath+"/alert/precursor/parties/" + i20+"/name",schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
else {
const err411 = {instancePath:instancePath+"/alert/precursor/parties/" + i20+"/name",schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data131.country !== undefined){
let data134 = data131.country;
if(typeof data134 === "string"){
if(!pattern21.test(data134)){
const err412 = {instancePath:instancePath+"/alert/precursor/parties/" + i20+"/country",schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
else {
const err413 = {instancePath:instancePath+"/alert/precursor/parties/" + i20+"/country",schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data131.address !== undefined){
let data135 = data131.address;
if(typeof data135 === "string"){
if(func2(data135) > 500){
const err414 = {instancePath:instancePath+"/alert/precursor/parties/" + i20+"/address",schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
if(func2(data135) < 1){
const err415 = {instancePath:instancePath+"/alert/precursor/parties/" + i20+"/address",schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/properties/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
if(!pattern17.test(data135)){
const err416 = {instancePath:instancePath+"/alert/precursor/parties/" + i20+"/address",schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/properties/address/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
else {
const err417 = {instancePath:instancePath+"/alert/precursor/parties/" + i20+"/address",schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
}
else {
const err418 = {instancePath:instancePath+"/alert/precursor/parties/" + i20,schemaPath:"#/properties/alert/properties/precursor/properties/parties/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
}
else {
const err419 = {instancePath:instancePath+"/alert/precursor/parties",schemaPath:"#/properties/alert/properties/precursor/properties/parties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data128.preExport !== undefined){
let data136 = data128.preExport;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
if(data136.number === undefined){
const err420 = {instancePath:instancePath+"/alert/precursor/preExport",schemaPath:"#/properties/alert/properties/precursor/properties/preExport/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
for(const key23 in data136){
if(!(((key23 === "number") || (key23 === "dueOn")) || (key23 === "answer"))){
const err421 = {instancePath:instancePath+"/alert/precursor/preExport",schemaPath:"#/properties/alert/properties/precursor/properties/preExport/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
if(data136.number !== undefined){
let data137 = data136.number;
if(typeof data137 === "string"){
if(func2(data137) > 60){
const err422 = {instancePath:instancePath+"/alert/precursor/preExport/number",schemaPath:"#/properties/alert/properties/precursor/properties/preExport/properties/number/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
if(func2(data137) < 1){
const err423 = {instancePath:instancePath+"/alert/precursor/preExport/number",schemaPath:"#/properties/alert/properties/precursor/properties/preExport/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
if(!pattern17.test(data137)){
const err424 = {instancePath:instancePath+"/alert/precursor/preExport/number",schemaPath:"#/properties/alert/properties/precursor/properties/preExport/properties/number/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
else {
const err425 = {instancePath:instancePath+"/alert/precursor/preExport/number",schemaPath:"#/properties/alert/properties/precursor/properties/preExport/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data136.dueOn !== undefined){
let data138 = data136.dueOn;
if(typeof data138 === "string"){
if(!pattern18.test(data138)){
const err426 = {instancePath:instancePath+"/alert/precursor/preExport/dueOn",schemaPath:"#/properties/alert/properties/precursor/properties/preExport/properties/dueOn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
else {
const err427 = {instancePath:instancePath+"/alert/precursor/preExport/dueOn",schemaPath:"#/properties/alert/properties/precursor/properties/preExport/properties/dueOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data136.answer !== undefined){
let data139 = data136.answer;
if(typeof data139 === "string"){
if(!pattern16.test(data139)){
const err428 = {instancePath:instancePath+"/alert/precursor/preExport/answer",schemaPath:"#/properties/alert/properties/precursor/properties/preExport/properties/answer/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
else {
const err429 = {instancePath:instancePath+"/alert/precursor/preExport/answer",schemaPath:"#/properties/alert/properties/precursor/properties/preExport/properties/answer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
}
else {
const err430 = {instancePath:instancePath+"/alert/precursor/preExport",schemaPath:"#/properties/alert/properties/precursor/properties/preExport/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data128.dispatchOn !== undefined){
let data140 = data128.dispatchOn;
if(typeof data140 === "string"){
if(!pattern18.test(data140)){
const err431 = {instancePath:instancePath+"/alert/precursor/dispatchOn",schemaPath:"#/properties/alert/properties/precursor/properties/dispatchOn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
else {
const err432 = {instancePath:instancePath+"/alert/precursor/dispatchOn",schemaPath:"#/properties/alert/properties/precursor/properties/dispatchOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data128.entry !== undefined){
let data141 = data128.entry;
if(typeof data141 === "string"){
if(!pattern16.test(data141)){
const err433 = {instancePath:instancePath+"/alert/precursor/entry",schemaPath:"#/properties/alert/properties/precursor/properties/entry/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
else {
const err434 = {instancePath:instancePath+"/alert/precursor/entry",schemaPath:"#/properties/alert/properties/precursor/properties/entry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data128.exit !== undefined){
let data142 = data128.exit;
if(typeof data142 === "string"){
if(!pattern16.test(data142)){
const err435 = {instancePath:instancePath+"/alert/precursor/exit",schemaPath:"#/properties/alert/properties/precursor/properties/exit/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
else {
const err436 = {instancePath:instancePath+"/alert/precursor/exit",schemaPath:"#/properties/alert/properties/precursor/properties/exit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
if(data128.payment !== undefined){
let data143 = data128.payment;
if(typeof data143 === "string"){
if(func2(data143) > 300){
const err437 = {instancePath:instancePath+"/alert/precursor/payment",schemaPath:"#/properties/alert/properties/precursor/properties/payment/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
if(func2(data143) < 1){
const err438 = {instancePath:instancePath+"/alert/precursor/payment",schemaPath:"#/properties/alert/properties/precursor/properties/payment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
if(!pattern17.test(data143)){
const err439 = {instancePath:instancePath+"/alert/precursor/payment",schemaPath:"#/properties/alert/properties/precursor/properties/payment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
else {
const err440 = {instancePath:instancePath+"/alert/precursor/payment",schemaPath:"#/properties/alert/properties/precursor/properties/payment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
if(data128.papers !== undefined){
let data144 = data128.papers;
if(Array.isArray(data144)){
if(data144.length > 20){
const err441 = {instancePath:instancePath+"/alert/precursor/papers",schemaPath:"#/properties/alert/properties/precursor/properties/papers/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
if(data144.length < 1){
const err442 = {instancePath:instancePath+"/alert/precursor/papers",schemaPath:"#/properties/alert/properties/precursor/properties/papers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
const len17 = data144.length;
for(let i21=0; i21<len17; i21++){
let data145 = data144[i21];
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
if(data145.type === undefined){
const err443 = {instancePath:instancePath+"/alert/precursor/papers/" + i21,schemaPath:"#/properties/alert/properties/precursor/properties/papers/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
if(data145.number === undefined){
const err444 = {instancePath:instancePath+"/alert/precursor/papers/" + i21,schemaPath:"#/properties/alert/properties/precursor/properties/papers/items/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
for(const key24 in data145){
if(!((key24 === "type") || (key24 === "number"))){
const err445 = {instancePath:instancePath+"/alert/precursor/papers/" + i21,schemaPath:"#/properties/alert/properties/precursor/properties/papers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data145.type !== undefined){
let data146 = data145.type;
if(typeof data146 === "string"){
if(!pattern16.test(data146)){
const err446 = {instancePath:instancePath+"/alert/precursor/papers/" + i21+"/type",schemaPath:"#/properties/alert/properties/precursor/properties/papers/items/properties/type/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
else {
const err447 = {instancePath:instancePath+"/alert/precursor/papers/" + i21+"/type",schemaPath:"#/properties/alert/properties/precursor/properties/papers/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data145.number !== undefined){
let data147 = data145.number;
if(typeof data147 === "string"){
if(func2(data147) > 60){
const err448 = {instancePath:instancePath+"/alert/precursor/papers/" + i21+"/number",schemaPath:"#/properties/alert/properties/precursor/properties/papers/items/properties/number/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
if(func2(data147) < 1){
const err449 = {instancePath:instancePath+"/alert/precursor/papers/" + i21+"/number",schemaPath:"#/properties/alert/properties/precursor/properties/papers/items/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
if(!pattern17.test(data147)){
const err450 = {instancePath:instancePath+"/alert/precursor/papers/" + i21+"/number",schemaPath:"#/properties/alert/properties/precursor/properties/papers/items/properties/number/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
else {
const err451 = {instancePath:instancePath+"/alert/precursor/papers/" + i21+"/number",schemaPath:"#/properties/alert/properties/precursor/properties/papers/items/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
}
else {
const err452 = {instancePath:instancePath+"/alert/precursor/papers/" + i21,schemaPath:"#/properties/alert/properties/precursor/properties/papers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
}
else {
const err453 = {instancePath:instancePath+"/alert/precursor/papers",schemaPath:"#/properties/alert/properties/precursor/properties/papers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
if(data128.reasons !== undefined){
let data148 = data128.reasons;
if(Array.isArray(data148)){
if(data148.length > 10){
const err454 = {instancePath:instancePath+"/alert/precursor/reasons",schemaPath:"#/properties/alert/properties/precursor/properties/reasons/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
if(data148.length < 1){
const err455 = {instancePath:instancePath+"/alert/precursor/reasons",schemaPath:"#/properties/alert/properties/precursor/properties/reasons/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
const len18 = data148.length;
for(let i22=0; i22<len18; i22++){
let data149 = data148[i22];
if(typeof data149 === "string"){
if(!pattern16.test(data149)){
const err456 = {instancePath:instancePath+"/alert/precursor/reasons/" + i22,schemaPath:"#/properties/alert/properties/precursor/properties/reasons/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
else {
const err457 = {instancePath:instancePath+"/alert/precursor/reasons/" + i22,schemaPath:"#/properties/alert/properties/precursor/properties/reasons/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
let i23 = data148.length;
let j4;
if(i23 > 1){
const indices4 = {};
for(;i23--;){
let item4 = data148[i23];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err458 = {instancePath:instancePath+"/alert/precursor/reasons",schemaPath:"#/properties/alert/properties/precursor/properties/reasons/uniqueItems",keyword:"uniqueItems",params:{i: i23, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i23+" are identical)"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
break;
}
indices4[item4] = i23;
}
}
}
else {
const err459 = {instancePath:instancePath+"/alert/precursor/reasons",schemaPath:"#/properties/alert/properties/precursor/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
}
else {
const err460 = {instancePath:instancePath+"/alert/precursor",schemaPath:"#/properties/alert/properties/precursor/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data3.trafficking !== undefined){
let data150 = data3.trafficking;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
if(data150.acts === undefined){
const err461 = {instancePath:instancePath+"/alert/trafficking",schemaPath:"#/properties/alert/properties/trafficking/required",keyword:"required",params:{missingProperty: "acts"},message:"must have required property '"+"acts"+"'"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
if(data150.purposes === undefined){
const err462 = {instancePath:instancePath+"/alert/trafficking",schemaPath:"#/properties/alert/properties/trafficking/required",keyword:"required",params:{missingProperty: "purposes"},message:"must have required property '"+"purposes"+"'"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
if(data150.victims === undefined){
const err463 = {instancePath:instancePath+"/alert/trafficking",schemaPath:"#/properties/alert/properties/trafficking/required",keyword:"required",params:{missingProperty: "victims"},message:"must have required property '"+"victims"+"'"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
for(const key25 in data150){
if(!((((key25 === "acts") || (key25 === "means")) || (key25 === "purposes")) || (key25 === "victims"))){
const err464 = {instancePath:instancePath+"/alert/trafficking",schemaPath:"#/properties/alert/properties/trafficking/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data150.acts !== undefined){
let data151 = data150.acts;
if(Array.isArray(data151)){
if(data151.length > 10){
const err465 = {instancePath:instancePath+"/alert/trafficking/acts",schemaPath:"#/properties/alert/properties/trafficking/properties/acts/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
if(data151.length < 1){
const err466 = {instancePath:instancePath+"/alert/trafficking/acts",schemaPath:"#/properties/alert/properties/trafficking/properties/acts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
const len19 = data151.length;
for(let i24=0; i24<len19; i24++){
let data152 = data151[i24];
if(typeof data152 === "string"){
if(!pattern16.test(data152)){
const err467 = {instancePath:instancePath+"/alert/trafficking/acts/" + i24,schemaPath:"#/properties/alert/properties/trafficking/properties/acts/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
else {
const err468 = {instancePath:instancePath+"/alert/trafficking/acts/" + i24,schemaPath:"#/properties/alert/properties/trafficking/properties/acts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
let i25 = data151.length;
let j5;
if(i25 > 1){
const indices5 = {};
for(;i25--;){
let item5 = data151[i25];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err469 = {instancePath:instancePath+"/alert/trafficking/acts",schemaPath:"#/properties/alert/properties/trafficking/properties/acts/uniqueItems",keyword:"uniqueItems",params:{i: i25, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i25+" are identical)"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
break;
}
indices5[item5] = i25;
}
}
}
else {
const err470 = {instancePath:instancePath+"/alert/trafficking/acts",schemaPath:"#/properties/alert/properties/trafficking/properties/acts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data150.means !== undefined){
let data153 = data150.means;
if(Array.isArray(data153)){
if(data153.length > 10){
const err471 = {instancePath:instancePath+"/alert/trafficking/means",schemaPath:"#/properties/alert/properties/trafficking/properties/means/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
if(data153.length < 1){
const err472 = {instancePath:instancePath+"/alert/trafficking/means",schemaPath:"#/properties/alert/properties/trafficking/properties/means/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
const len20 = data153.length;
for(let i26=0; i26<len20; i26++){
let data154 = data153[i26];
if(typeof data154 === "string"){
if(!pattern16.test(data154)){
const err473 = {instancePath:instancePath+"/alert/trafficking/means/" + i26,schemaPath:"#/properties/alert/properties/trafficking/properties/means/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
else {
const err474 = {instancePath:instancePath+"/alert/trafficking/means/" + i26,schemaPath:"#/properties/alert/properties/trafficking/properties/means/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
let i27 = data153.length;
let j6;
if(i27 > 1){
const indices6 = {};
for(;i27--;){
let item6 = data153[i27];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err475 = {instancePath:instancePath+"/alert/trafficking/means",schemaPath:"#/properties/alert/properties/trafficking/properties/means/uniqueItems",keyword:"uniqueItems",params:{i: i27, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i27+" are identical)"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
break;
}
indices6[item6] = i27;
}
}
}
else {
const err476 = {instancePath:instancePath+"/alert/trafficking/means",schemaPath:"#/properties/alert/properties/trafficking/properties/means/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data150.purposes !== undefined){
let data155 = data150.purposes;
if(Array.isArray(data155)){
if(data155.length > 10){
const err477 = {instancePath:instancePath+"/alert/trafficking/purposes",schemaPath:"#/properties/alert/properties/trafficking/properties/purposes/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
if(data155.length < 1){
const err478 = {instancePath:instancePath+"/alert/trafficking/purposes",schemaPath:"#/properties/alert/properties/trafficking/properties/purposes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
const len21 = data155.length;
for(let i28=0; i28<len21; i28++){
let data156 = data155[i28];
if(typeof data156 === "string"){
if(!pattern16.test(data156)){
const err479 = {instancePath:instancePath+"/alert/trafficking/purposes/" + i28,schemaPath:"#/properties/alert/properties/trafficking/properties/purposes/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
else {
const err480 = {instancePath:instancePath+"/alert/trafficking/purposes/" + i28,schemaPath:"#/properties/alert/properties/trafficking/properties/purposes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
let i29 = data155.length;
let j7;
if(i29 > 1){
const indices7 = {};
for(;i29--;){
let item7 = data155[i29];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
const err481 = {instancePath:instancePath+"/alert/trafficking/purposes",schemaPath:"#/properties/alert/properties/trafficking/properties/purposes/uniqueItems",keyword:"uniqueItems",params:{i: i29, j: j7},message:"must NOT have duplicate items (items ## "+j7+" and "+i29+" are identical)"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
break;
}
indices7[item7] = i29;
}
}
}
else {
const err482 = {instancePath:instancePath+"/alert/trafficking/purposes",schemaPath:"#/properties/alert/properties/trafficking/properties/purposes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data150.victims !== undefined){
let data157 = data150.victims;
if(Array.isArray(data157)){
if(data157.length > 200){
const err483 = {instancePath:instancePath+"/alert/trafficking/victims",schemaPath:"#/properties/alert/properties/trafficking/properties/victims/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
if(data157.length < 1){
const err484 = {instancePath:instancePath+"/alert/trafficking/victims",schemaPath:"#/properties/alert/properties/trafficking/properties/victims/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
const len22 = data157.length;
for(let i30=0; i30<len22; i30++){
let data158 = data157[i30];
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
if(data158.pseudonym === undefined){
const err485 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30,schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/required",keyword:"required",params:{missingProperty: "pseudonym"},message:"must have required property '"+"pseudonym"+"'"};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
if(data158.ageBand === undefined){
const err486 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30,schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/required",keyword:"required",params:{missingProperty: "ageBand"},message:"must have required property '"+"ageBand"+"'"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
if(data158.status === undefined){
const err487 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30,schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
for(const key26 in data158){
if(!((((((key26 === "pseudonym") || (key26 === "ageBand")) || (key26 === "sex")) || (key26 === "citizenship")) || (key26 === "status")) || (key26 === "protection"))){
const err488 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30,schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
if(data158.pseudonym !== undefined){
let data159 = data158.pseudonym;
if(typeof data159 === "string"){
if(!pattern109.test(data159)){
const err489 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30+"/pseudonym",schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/properties/pseudonym/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9-]{1,31}$"},message:"must match pattern \""+"^[A-Z0-9][A-Z0-9-]{1,31}$"+"\""};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
else {
const err490 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30+"/pseudonym",schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/properties/pseudonym/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data158.ageBand !== undefined){
let data160 = data158.ageBand;
if(typeof data160 === "string"){
if(!pattern16.test(data160)){
const err491 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30+"/ageBand",schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/properties/ageBand/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
else {
const err492 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30+"/ageBand",schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/properties/ageBand/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
if(data158.sex !== undefined){
let data161 = data158.sex;
if(typeof data161 === "string"){
if(!pattern16.test(data161)){
const err493 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30+"/sex",schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/properties/sex/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
else {
const err494 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30+"/sex",schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/properties/sex/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data158.citizenship !== undefined){
let data162 = data158.citizenship;
if(typeof data162 === "string"){
if(!pattern21.test(data162)){
const err495 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30+"/citizenship",schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/properties/citizenship/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
else {
const err496 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30+"/citizenship",schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/properties/citizenship/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data158.status !== undefined){
let data163 = data158.status;
if(typeof data163 === "string"){
if(!pattern16.test(data163)){
const err497 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30+"/status",schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/properties/status/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
else {
const err498 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30+"/status",schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
if(data158.protection !== undefined){
let data164 = data158.protection;
if(typeof data164 === "string"){
if(!pattern16.test(data164)){
const err499 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30+"/protection",schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/properties/protection/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
else {
const err500 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30+"/protection",schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/properties/protection/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
}
else {
const err501 = {instancePath:instancePath+"/alert/trafficking/victims/" + i30,schemaPath:"#/properties/alert/properties/trafficking/properties/victims/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
}
else {
const err502 = {instancePath:instancePath+"/alert/trafficking/victims",schemaPath:"#/properties/alert/properties/trafficking/properties/victims/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
}
else {
const err503 = {instancePath:instancePath+"/alert/trafficking",schemaPath:"#/properties/alert/properties/trafficking/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data3.wanted !== undefined){
let data165 = data3.wanted;
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(data165.authority === undefined){
const err504 = {instancePath:instancePath+"/alert/wanted",schemaPath:"#/properties/alert/properties/wanted/required",keyword:"required",params:{missingProperty: "authority"},message:"must have required property '"+"authority"+"'"};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
if(data165.offences === undefined){
const err505 = {instancePath:instancePath+"/alert/wanted",schemaPath:"#/properties/alert/properties/wanted/required",keyword:"required",params:{missingProperty: "offences"},message:"must have required property '"+"offences"+"'"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
for(const key27 in data165){
if(!(((((((key27 === "authority") || (key27 === "offences")) || (key27 === "orderNumber")) || (key27 === "orderedOn")) || (key27 === "dangers")) || (key27 === "extradition")) || (key27 === "lastSeen"))){
const err506 = {instancePath:instancePath+"/alert/wanted",schemaPath:"#/properties/alert/properties/wanted/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data165.authority !== undefined){
let data166 = data165.authority;
if(typeof data166 === "string"){
if(func2(data166) > 300){
const err507 = {instancePath:instancePath+"/alert/wanted/authority",schemaPath:"#/properties/alert/properties/wanted/properties/authority/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
if(func2(data166) < 1){
const err508 = {instancePath:instancePath+"/alert/wanted/authority",schemaPath:"#/properties/alert/properties/wanted/properties/authority/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
if(!pattern17.test(data166)){
const err509 = {instancePath:instancePath+"/alert/wanted/authority",schemaPath:"#/properties/alert/properties/wanted/properties/authority/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
else {
const err510 = {instancePath:instancePath+"/alert/wanted/authority",schemaPath:"#/properties/alert/properties/wanted/properties/authority/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data165.offences !== undefined){
let data167 = data165.offences;
if(Array.isArray(data167)){
if(data167.length > 10){
const err511 = {instancePath:instancePath+"/alert/wanted/offences",schemaPath:"#/properties/alert/properties/wanted/properties/offences/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
if(data167.length < 1){
const err512 = {instancePath:instancePath+"/alert/wanted/offences",schemaPath:"#/properties/alert/properties/wanted/properties/offences/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
const len23 = data167.length;
for(let i31=0; i31<len23; i31++){
let data168 = data167[i31];
if(typeof data168 === "string"){
if(!pattern16.test(data168)){
const err513 = {instancePath:instancePath+"/alert/wanted/offences/" + i31,schemaPath:"#/properties/alert/properties/wanted/properties/offences/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
else {
const err514 = {instancePath:instancePath+"/alert/wanted/offences/" + i31,schemaPath:"#/properties/alert/properties/wanted/properties/offences/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
let i32 = data167.length;
let j8;
if(i32 > 1){
const indices8 = {};
for(;i32--;){
let item8 = data167[i32];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j8 = indices8[item8];
const err515 = {instancePath:instancePath+"/alert/wanted/offences",schemaPath:"#/properties/alert/properties/wanted/properties/offences/uniqueItems",keyword:"uniqueItems",params:{i: i32, j: j8},message:"must NOT have duplicate items (items ## "+j8+" and "+i32+" are identical)"};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
break;
}
indices8[item8] = i32;
}
}
}
else {
const err516 = {instancePath:instancePath+"/alert/wanted/offences",schemaPath:"#/properties/alert/properties/wanted/properties/offences/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data165.orderNumber !== undefined){
let data169 = data165.orderNumber;
if(typeof data169 === "string"){
if(func2(data169) > 100){
const err517 = {instancePath:instancePath+"/alert/wanted/orderNumber",schemaPath:"#/properties/alert/properties/wanted/properties/orderNumber/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
if(func2(data169) < 1){
const err518 = {instancePath:instancePath+"/alert/wanted/orderNumber",schemaPath:"#/properties/alert/properties/wanted/properties/orderNumber/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
if(!pattern17.test(data169)){
const err519 = {instancePath:instancePath+"/alert/wanted/orderNumber",schemaPath:"#/properties/alert/properties/wanted/properties/orderNumber/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
else {
const err520 = {instancePath:instancePath+"/alert/wanted/orderNumber",schemaPath:"#/properties/alert/properties/wanted/properties/orderNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data165.orderedOn !== undefined){
let data170 = data165.orderedOn;
if(typeof data170 === "string"){
if(!pattern18.test(data170)){
const err521 = {instancePath:instancePath+"/alert/wanted/orderedOn",schemaPath:"#/properties/alert/properties/wanted/properties/orderedOn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
else {
const err522 = {instancePath:instancePath+"/alert/wanted/orderedOn",schemaPath:"#/properties/alert/properties/wanted/properties/orderedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
if(data165.dangers !== undefined){
let data171 = data165.dangers;
if(Array.isArray(data171)){
if(data171.length > 10){
const err523 = {instancePath:instancePath+"/alert/wanted/dangers",schemaPath:"#/properties/alert/properties/wanted/properties/dangers/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
if(data171.length < 1){
const err524 = {instancePath:instancePath+"/alert/wanted/dangers",schemaPath:"#/properties/alert/properties/wanted/properties/dangers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
const len24 = data171.length;
for(let i33=0; i33<len24; i33++){
let data172 = data171[i33];
if(typeof data172 === "string"){
if(!pattern16.test(data172)){
const err525 = {instancePath:instancePath+"/alert/wanted/dangers/" + i33,schemaPath:"#/properties/alert/properties/wanted/properties/dangers/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
else {
const err526 = {instancePath:instancePath+"/alert/wanted/dangers/" + i33,schemaPath:"#/properties/alert/properties/wanted/properties/dangers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
let i34 = data171.length;
let j9;
if(i34 > 1){
const indices9 = {};
for(;i34--;){
let item9 = data171[i34];
if(typeof item9 !== "string"){
continue;
}
if(typeof indices9[item9] == "number"){
j9 = indices9[item9];
const err527 = {instancePath:instancePath+"/alert/wanted/dangers",schemaPath:"#/properties/alert/properties/wanted/properties/dangers/uniqueItems",keyword:"uniqueItems",params:{i: i34, j: j9},message:"must NOT have duplicate items (items ## "+j9+" and "+i34+" are identical)"};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
break;
}
indices9[item9] = i34;
}
}
}
else {
const err528 = {instancePath:instancePath+"/alert/wanted/dangers",schemaPath:"#/properties/alert/properties/wanted/properties/dangers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
if(data165.extradition !== undefined){
if(typeof data165.extradition !== "boolean"){
const err529 = {instancePath:instancePath+"/alert/wanted/extradition",schemaPath:"#/properties/alert/properties/wanted/properties/extradition/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
if(data165.lastSeen !== undefined){
let data174 = data165.lastSeen;
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
if(data174.name === undefined){
const err530 = {instancePath:instancePath+"/alert/wanted/lastSeen",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
if(data174.country === undefined){
const err531 = {instancePath:instancePath+"/alert/wanted/lastSeen",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
for(const key28 in data174){
if(!((((key28 === "name") || (key28 === "country")) || (key28 === "point")) || (key28 === "position"))){
const err532 = {instancePath:instancePath+"/alert/wanted/lastSeen",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data174.name !== undefined){
let data175 = data174.name;
if(typeof data175 === "string"){
if(func2(data175) > 200){
const err533 = {instancePath:instancePath+"/alert/wanted/lastSeen/name",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
if(func2(data175) < 1){
const err534 = {instancePath:instancePath+"/alert/wanted/lastSeen/name",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
if(!pattern17.test(data175)){
const err535 = {instancePath:instancePath+"/alert/wanted/lastSeen/name",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
else {
const err536 = {instancePath:instancePath+"/alert/wanted/lastSeen/name",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
if(data174.country !== undefined){
let data176 = data174.country;
if(typeof data176 === "string"){
if(!pattern21.test(data176)){
const err537 = {instancePath:instancePath+"/alert/wanted/lastSeen/country",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
else {
const err538 = {instancePath:instancePath+"/alert/wanted/lastSeen/country",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
if(data174.point !== undefined){
let data177 = data174.point;
if(typeof data177 === "string"){
if(!pattern16.test(data177)){
const err539 = {instancePath:instancePath+"/alert/wanted/lastSeen/point",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/point/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
else {
const err540 = {instancePath:instancePath+"/alert/wanted/lastSeen/point",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/point/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
if(data174.position !== undefined){
let data178 = data174.position;
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
if(data178.latitude === undefined){
const err541 = {instancePath:instancePath+"/alert/wanted/lastSeen/position",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/position/required",keyword:"required",params:{missingProperty: "latitude"},message:"must have required property '"+"latitude"+"'"};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
if(data178.longitude === undefined){
const err542 = {instancePath:instancePath+"/alert/wanted/lastSeen/position",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/position/required",keyword:"required",params:{missingProperty: "longitude"},message:"must have required property '"+"longitude"+"'"};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
if(data178.uncertainty === undefined){
const err543 = {instancePath:instancePath+"/alert/wanted/lastSeen/position",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/position/required",keyword:"required",params:{missingProperty: "uncertainty"},message:"must have required property '"+"uncertainty"+"'"};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
for(const key29 in data178){
if(!(((key29 === "latitude") || (key29 === "longitude")) || (key29 === "uncertainty"))){
const err544 = {instancePath:instancePath+"/alert/wanted/lastSeen/position",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
if(data178.latitude !== undefined){
let data179 = data178.latitude;
if((typeof data179 == "number") && (isFinite(data179))){
if(data179 > 90 || isNaN(data179)){
const err545 = {instancePath:instancePath+"/alert/wanted/lastSeen/position/latitude",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/position/properties/latitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90"};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
if(data179 < -90 || isNaN(data179)){
const err546 = {instancePath:instancePath+"/alert/wanted/lastSeen/position/latitude",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/position/properties/latitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -90},message:"must be >= -90"};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
else {
const err547 = {instancePath:instancePath+"/alert/wanted/lastSeen/position/latitude",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/position/properties/latitude/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data178.longitude !== undefined){
let data180 = data178.longitude;
if((typeof data180 == "number") && (isFinite(data180))){
if(data180 > 180 || isNaN(data180)){
const err548 = {instancePath:instancePath+"/alert/wanted/lastSeen/position/longitude",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/position/properties/longitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180},message:"must be <= 180"};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
if(data180 < -180 || isNaN(data180)){
const err549 = {instancePath:instancePath+"/alert/wanted/lastSeen/position/longitude",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/position/properties/longitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -180},message:"must be >= -180"};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
else {
const err550 = {instancePath:instancePath+"/alert/wanted/lastSeen/position/longitude",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/position/properties/longitude/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
if(data178.uncertainty !== undefined){
let data181 = data178.uncertainty;
if((typeof data181 == "number") && (isFinite(data181))){
if(data181 > 1000000 || isNaN(data181)){
const err551 = {instancePath:instancePath+"/alert/wanted/lastSeen/position/uncertainty",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/position/properties/uncertainty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
if(data181 <= 0 || isNaN(data181)){
const err552 = {instancePath:instancePath+"/alert/wanted/lastSeen/position/uncertainty",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/position/properties/uncertainty/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
else {
const err553 = {instancePath:instancePath+"/alert/wanted/lastSeen/position/uncertainty",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/position/properties/uncertainty/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
}
else {
const err554 = {instancePath:instancePath+"/alert/wanted/lastSeen/position",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/properties/position/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
}
else {
const err555 = {instancePath:instancePath+"/alert/wanted/lastSeen",schemaPath:"#/properties/alert/properties/wanted/properties/lastSeen/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
}
else {
const err556 = {instancePath:instancePath+"/alert/wanted",schemaPath:"#/properties/alert/properties/wanted/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
if(data3.money !== undefined){
let data182 = data3.money;
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
if(data182.instruments === undefined){
const err557 = {instancePath:instancePath+"/alert/money",schemaPath:"#/properties/alert/properties/money/required",keyword:"required",params:{missingProperty: "instruments"},message:"must have required property '"+"instruments"+"'"};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
if(data182.amounts === undefined){
const err558 = {instancePath:instancePath+"/alert/money",schemaPath:"#/properties/alert/properties/money/required",keyword:"required",params:{missingProperty: "amounts"},message:"must have required property '"+"amounts"+"'"};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
for(const key30 in data182){
if(!(((((key30 === "instruments") || (key30 === "amounts")) || (key30 === "typology")) || (key30 === "from")) || (key30 === "until"))){
const err559 = {instancePath:instancePath+"/alert/money",schemaPath:"#/properties/alert/properties/money/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
if(data182.instruments !== undefined){
let data183 = data182.instruments;
if(Array.isArray(data183)){
if(data183.length > 10){
const err560 = {instancePath:instancePath+"/alert/money/instruments",schemaPath:"#/properties/alert/properties/money/properties/instruments/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
if(data183.length < 1){
const err561 = {instancePath:instancePath+"/alert/money/instruments",schemaPath:"#/properties/alert/properties/money/properties/instruments/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
const len25 = data183.length;
for(let i35=0; i35<len25; i35++){
let data184 = data183[i35];
if(typeof data184 === "string"){
if(!pattern16.test(data184)){
const err562 = {instancePath:instancePath+"/alert/money/instruments/" + i35,schemaPath:"#/properties/alert/properties/money/properties/instruments/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
else {
const err563 = {instancePath:instancePath+"/alert/money/instruments/" + i35,schemaPath:"#/properties/alert/properties/money/properties/instruments/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
let i36 = data183.length;
let j10;
if(i36 > 1){
const indices10 = {};
for(;i36--;){
let item10 = data183[i36];
if(typeof item10 !== "string"){
continue;
}
if(typeof indices10[item10] == "number"){
j10 = indices10[item10];
const err564 = {instancePath:instancePath+"/alert/money/instruments",schemaPath:"#/properties/alert/properties/money/properties/instruments/uniqueItems",keyword:"uniqueItems",params:{i: i36, j: j10},message:"must NOT have duplicate items (items ## "+j10+" and "+i36+" are identical)"};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
break;
}
indices10[item10] = i36;
}
}
}
else {
const err565 = {instancePath:instancePath+"/alert/money/instruments",schemaPath:"#/properties/alert/properties/money/properties/instruments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
if(data182.amounts !== undefined){
let data185 = data182.amounts;
if(Array.isArray(data185)){
if(data185.length > 50){
const err566 = {instancePath:instancePath+"/alert/money/amounts",schemaPath:"#/properties/alert/properties/money/properties/amounts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
if(data185.length < 1){
const err567 = {instancePath:instancePath+"/alert/money/amounts",schemaPath:"#/properties/alert/properties/money/properties/amounts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
const len26 = data185.length;
for(let i37=0; i37<len26; i37++){
let data186 = data185[i37];
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
if(data186.amount === undefined){
const err568 = {instancePath:instancePath+"/alert/money/amounts/" + i37,schemaPath:"#/properties/alert/properties/money/properties/amounts/items/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
if(data186.currency === undefined){
const err569 = {instancePath:instancePath+"/alert/money/amounts/" + i37,schemaPath:"#/properties/alert/properties/money/properties/amounts/items/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
for(const key31 in data186){
if(!((key31 === "amount") || (key31 === "currency"))){
const err570 = {instancePath:instancePath+"/alert/money/amounts/" + i37,schemaPath:"#/properties/alert/properties/money/properties/amounts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
if(data186.amount !== undefined){
let data187 = data186.amount;
if((typeof data187 == "number") && (isFinite(data187))){
if(data187 > 1000000000000000 || isNaN(data187)){
const err571 = {instancePath:instancePath+"/alert/money/amounts/" + i37+"/amount",schemaPath:"#/properties/alert/properties/money/properties/amounts/items/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},message:"must be <= 1000000000000000"};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
if(data187 <= 0 || isNaN(data187)){
const err572 = {instancePath:instancePath+"/alert/money/amounts/" + i37+"/amount",schemaPath:"#/properties/alert/properties/money/properties/amounts/items/properties/amount/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
else {
const err573 = {instancePath:instancePath+"/alert/money/amounts/" + i37+"/amount",schemaPath:"#/properties/alert/properties/money/properties/amounts/items/properties/amount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
if(data186.currency !== undefined){
let data188 = data186.currency;
if(typeof data188 === "string"){
if(!pattern90.test(data188)){
const err574 = {instancePath:instancePath+"/alert/money/amounts/" + i37+"/currency",schemaPath:"#/properties/alert/properties/money/properties/amounts/items/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
else {
const err575 = {instancePath:instancePath+"/alert/money/amounts/" + i37+"/currency",schemaPath:"#/properties/alert/properties/money/properties/amounts/items/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
}
else {
const err576 = {instancePath:instancePath+"/alert/money/amounts/" + i37,schemaPath:"#/properties/alert/properties/money/properties/amounts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
}
else {
const err577 = {instancePath:instancePath+"/alert/money/amounts",schemaPath:"#/properties/alert/properties/money/properties/amounts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
if(data182.typology !== undefined){
let data189 = data182.typology;
if(typeof data189 === "string"){
if(!pattern16.test(data189)){
const err578 = {instancePath:instancePath+"/alert/money/typology",schemaPath:"#/properties/alert/properties/money/properties/typology/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
else {
const err579 = {instancePath:instancePath+"/alert/money/typology",schemaPath:"#/properties/alert/properties/money/properties/typology/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
if(data182.from !== undefined){
let data190 = data182.from;
if(typeof data190 === "string"){
if(!pattern18.test(data190)){
const err580 = {instancePath:instancePath+"/alert/money/from",schemaPath:"#/properties/alert/properties/money/properties/from/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
else {
const err581 = {instancePath:instancePath+"/alert/money/from",schemaPath:"#/properties/alert/properties/money/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
if(data182.until !== undefined){
let data191 = data182.until;
if(typeof data191 === "string"){
if(!pattern18.test(data191)){
const err582 = {instancePath:instancePath+"/alert/money/until",schemaPath:"#/properties/alert/properties/money/properties/until/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
else {
const err583 = {instancePath:instancePath+"/alert/money/until",schemaPath:"#/properties/alert/properties/money/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
}
else {
const err584 = {instancePath:instancePath+"/alert/money",schemaPath:"#/properties/alert/properties/money/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
if(data3.relatesTo !== undefined){
let data192 = data3.relatesTo;
if(Array.isArray(data192)){
if(data192.length > 50){
const err585 = {instancePath:instancePath+"/alert/relatesTo",schemaPath:"#/properties/alert/properties/relatesTo/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
if(data192.length < 1){
const err586 = {instancePath:instancePath+"/alert/relatesTo",schemaPath:"#/properties/alert/properties/relatesTo/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
const len27 = data192.length;
for(let i38=0; i38<len27; i38++){
let data193 = data192[i38];
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
if(data193.reference === undefined){
const err587 = {instancePath:instancePath+"/alert/relatesTo/" + i38,schemaPath:"#/properties/alert/properties/relatesTo/items/required",keyword:"required",params:{missingProperty: "reference"},message:"must have required property '"+"reference"+"'"};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
if(data193.relation === undefined){
const err588 = {instancePath:instancePath+"/alert/relatesTo/" + i38,schemaPath:"#/properties/alert/properties/relatesTo/items/required",keyword:"required",params:{missingProperty: "relation"},message:"must have required property '"+"relation"+"'"};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
for(const key32 in data193){
if(!((key32 === "reference") || (key32 === "relation"))){
const err589 = {instancePath:instancePath+"/alert/relatesTo/" + i38,schemaPath:"#/properties/alert/properties/relatesTo/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
if(data193.reference !== undefined){
let data194 = data193.reference;
if(typeof data194 === "string"){
if(!pattern128.test(data194)){
const err590 = {instancePath:instancePath+"/alert/relatesTo/" + i38+"/reference",schemaPath:"#/properties/alert/properties/relatesTo/items/properties/reference/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$"},message:"must match pattern \""+"^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$"+"\""};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
else {
const err591 = {instancePath:instancePath+"/alert/relatesTo/" + i38+"/reference",schemaPath:"#/properties/alert/properties/relatesTo/items/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
if(data193.relation !== undefined){
let data195 = data193.relation;
if(typeof data195 === "string"){
if(!pattern16.test(data195)){
const err592 = {instancePath:instancePath+"/alert/relatesTo/" + i38+"/relation",schemaPath:"#/properties/alert/properties/relatesTo/items/properties/relation/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
else {
const err593 = {instancePath:instancePath+"/alert/relatesTo/" + i38+"/relation",schemaPath:"#/properties/alert/properties/relatesTo/items/properties/relation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
}
else {
const err594 = {instancePath:instancePath+"/alert/relatesTo/" + i38,schemaPath:"#/properties/alert/properties/relatesTo/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
}
else {
const err595 = {instancePath:instancePath+"/alert/relatesTo",schemaPath:"#/properties/alert/properties/relatesTo/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
if(data3.narrative !== undefined){
let data196 = data3.narrative;
if(Array.isArray(data196)){
if(data196.length > 10){
const err596 = {instancePath:instancePath+"/alert/narrative",schemaPath:"#/properties/alert/properties/narrative/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
if(data196.length < 1){
const err597 = {instancePath:instancePath+"/alert/narrative",schemaPath:"#/properties/alert/properties/narrative/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
const len28 = data196.length;
for(let i39=0; i39<len28; i39++){
let data197 = data196[i39];
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
if(data197.lang === undefined){
const err598 = {instancePath:instancePath+"/alert/narrative/" + i39,schemaPath:"#/properties/alert/properties/narrative/items/required",keyword:"required",params:{missingProperty: "lang"},message:"must have required property '"+"lang"+"'"};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
if(data197.text === undefined){
const err599 = {instancePath:instancePath+"/alert/narrative/" + i39,schemaPath:"#/properties/alert/properties/narrative/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
for(const key33 in data197){
if(!((key33 === "lang") || (key33 === "text"))){
const err600 = {instancePath:instancePath+"/alert/narrative/" + i39,schemaPath:"#/properties/alert/properties/narrative/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
if(data197.lang !== undefined){
let data198 = data197.lang;
if(typeof data198 === "string"){
if(!pattern33.test(data198)){
const err601 = {instancePath:instancePath+"/alert/narrative/" + i39+"/lang",schemaPath:"#/properties/alert/properties/narrative/items/properties/lang/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Z][a-z]{3})?$"+"\""};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
else {
const err602 = {instancePath:instancePath+"/alert/narrative/" + i39+"/lang",schemaPath:"#/properties/alert/properties/narrative/items/properties/lang/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
if(data197.text !== undefined){
let data199 = data197.text;
if(typeof data199 === "string"){
if(func2(data199) > 20000){
const err603 = {instancePath:instancePath+"/alert/narrative/" + i39+"/text",schemaPath:"#/properties/alert/properties/narrative/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
if(func2(data199) < 1){
const err604 = {instancePath:instancePath+"/alert/narrative/" + i39+"/text",schemaPath:"#/properties/alert/properties/narrative/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
if(!pattern17.test(data199)){
const err605 = {instancePath:instancePath+"/alert/narrative/" + i39+"/text",schemaPath:"#/properties/alert/properties/narrative/items/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
else {
const err606 = {instancePath:instancePath+"/alert/narrative/" + i39+"/text",schemaPath:"#/properties/alert/properties/narrative/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
}
else {
const err607 = {instancePath:instancePath+"/alert/narrative/" + i39,schemaPath:"#/properties/alert/properties/narrative/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
}
else {
const err608 = {instancePath:instancePath+"/alert/narrative",schemaPath:"#/properties/alert/properties/narrative/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
if(data3.evaluation !== undefined){
let data200 = data3.evaluation;
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
if(data200.scheme === undefined){
const err609 = {instancePath:instancePath+"/alert/evaluation",schemaPath:"#/properties/alert/properties/evaluation/required",keyword:"required",params:{missingProperty: "scheme"},message:"must have required property '"+"scheme"+"'"};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
if(data200.source === undefined){
const err610 = {instancePath:instancePath+"/alert/evaluation",schemaPath:"#/properties/alert/properties/evaluation/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
if(data200.information === undefined){
const err611 = {instancePath:instancePath+"/alert/evaluation",schemaPath:"#/properties/alert/properties/evaluation/required",keyword:"required",params:{missingProperty: "information"},message:"must have required property '"+"information"+"'"};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
for(const key34 in data200){
if(!(((key34 === "scheme") || (key34 === "source")) || (key34 === "information"))){
const err612 = {instancePath:instancePath+"/alert/evaluation",schemaPath:"#/properties/alert/properties/evaluation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
if(data200.scheme !== undefined){
let data201 = data200.scheme;
if(typeof data201 === "string"){
if(!pattern16.test(data201)){
const err613 = {instancePath:instancePath+"/alert/evaluation/scheme",schemaPath:"#/properties/alert/properties/evaluation/properties/scheme/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
else {
const err614 = {instancePath:instancePath+"/alert/evaluation/scheme",schemaPath:"#/properties/alert/properties/evaluation/properties/scheme/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
}
if(data200.source !== undefined){
let data202 = data200.source;
if(typeof data202 === "string"){
if(!pattern16.test(data202)){
const err615 = {instancePath:instancePath+"/alert/evaluation/source",schemaPath:"#/properties/alert/properties/evaluation/properties/source/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
else {
const err616 = {instancePath:instancePath+"/alert/evaluation/source",schemaPath:"#/properties/alert/properties/evaluation/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
if(data200.information !== undefined){
let data203 = data200.information;
if(typeof data203 === "string"){
if(!pattern16.test(data203)){
const err617 = {instancePath:instancePath+"/alert/evaluation/information",schemaPath:"#/properties/alert/properties/evaluation/properties/information/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
else {
const err618 = {instancePath:instancePath+"/alert/evaluation/information",schemaPath:"#/properties/alert/properties/evaluation/properties/information/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
}
else {
const err619 = {instancePath:instancePath+"/alert/evaluation",schemaPath:"#/properties/alert/properties/evaluation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
if(data3.handling !== undefined){
let data204 = data3.handling;
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
if(data204.tlp === undefined){
const err620 = {instancePath:instancePath+"/alert/handling",schemaPath:"#/properties/alert/properties/handling/required",keyword:"required",params:{missingProperty: "tlp"},message:"must have required property '"+"tlp"+"'"};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
if(data204.audience === undefined){
const err621 = {instancePath:instancePath+"/alert/handling",schemaPath:"#/properties/alert/properties/handling/required",keyword:"required",params:{missingProperty: "audience"},message:"must have required property '"+"audience"+"'"};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
for(const key35 in data204){
if(!((((key35 === "tlp") || (key35 === "audience")) || (key35 === "codes")) || (key35 === "conditions"))){
const err622 = {instancePath:instancePath+"/alert/handling",schemaPath:"#/properties/alert/properties/handling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
if(data204.tlp !== undefined){
let data205 = data204.tlp;
if(typeof data205 === "string"){
if(!pattern16.test(data205)){
const err623 = {instancePath:instancePath+"/alert/handling/tlp",schemaPath:"#/properties/alert/properties/handling/properties/tlp/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
else {
const err624 = {instancePath:instancePath+"/alert/handling/tlp",schemaPath:"#/properties/alert/properties/handling/properties/tlp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
if(data204.audience !== undefined){
let data206 = data204.audience;
if(Array.isArray(data206)){
if(data206.length > 32){
const err625 = {instancePath:instancePath+"/alert/handling/audience",schemaPath:"#/properties/alert/properties/handling/properties/audience/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
const len29 = data206.length;
for(let i40=0; i40<len29; i40++){
let data207 = data206[i40];
if(typeof data207 === "string"){
if(!pattern136.test(data207)){
const err626 = {instancePath:instancePath+"/alert/handling/audience/" + i40,schemaPath:"#/properties/alert/properties/handling/properties/audience/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,31}$"+"\""};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
else {
const err627 = {instancePath:instancePath+"/alert/handling/audience/" + i40,schemaPath:"#/properties/alert/properties/handling/properties/audience/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
let i41 = data206.length;
let j11;
if(i41 > 1){
const indices11 = {};
for(;i41--;){
let item11 = data206[i41];
if(typeof item11 !== "string"){
continue;
}
if(typeof indices11[item11] == "number"){
j11 = indices11[item11];
const err628 = {instancePath:instancePath+"/alert/handling/audience",schemaPath:"#/properties/alert/properties/handling/properties/audience/uniqueItems",keyword:"uniqueItems",params:{i: i41, j: j11},message:"must NOT have duplicate items (items ## "+j11+" and "+i41+" are identical)"};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
break;
}
indices11[item11] = i41;
}
}
}
else {
const err629 = {instancePath:instancePath+"/alert/handling/audience",schemaPath:"#/properties/alert/properties/handling/properties/audience/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
}
if(data204.codes !== undefined){
let data208 = data204.codes;
if(Array.isArray(data208)){
if(data208.length > 4){
const err630 = {instancePath:instancePath+"/alert/handling/codes",schemaPath:"#/properties/alert/properties/handling/properties/codes/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
if(data208.length < 1){
const err631 = {instancePath:instancePath+"/alert/handling/codes",schemaPath:"#/properties/alert/properties/handling/properties/codes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
const len30 = data208.length;
for(let i42=0; i42<len30; i42++){
let data209 = data208[i42];
if(typeof data209 === "string"){
if(!pattern16.test(data209)){
const err632 = {instancePath:instancePath+"/alert/handling/codes/" + i42,schemaPath:"#/properties/alert/properties/handling/properties/codes/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
else {
const err633 = {instancePath:instancePath+"/alert/handling/codes/" + i42,schemaPath:"#/properties/alert/properties/handling/properties/codes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
}
let i43 = data208.length;
let j12;
if(i43 > 1){
const indices12 = {};
for(;i43--;){
let item12 = data208[i43];
if(typeof item12 !== "string"){
continue;
}
if(typeof indices12[item12] == "number"){
j12 = indices12[item12];
const err634 = {instancePath:instancePath+"/alert/handling/codes",schemaPath:"#/properties/alert/properties/handling/properties/codes/uniqueItems",keyword:"uniqueItems",params:{i: i43, j: j12},message:"must NOT have duplicate items (items ## "+j12+" and "+i43+" are identical)"};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
break;
}
indices12[item12] = i43;
}
}
}
else {
const err635 = {instancePath:instancePath+"/alert/handling/codes",schemaPath:"#/properties/alert/properties/handling/properties/codes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
if(data204.conditions !== undefined){
let data210 = data204.conditions;
if(typeof data210 === "string"){
if(func2(data210) > 1000){
const err636 = {instancePath:instancePath+"/alert/handling/conditions",schemaPath:"#/properties/alert/properties/handling/properties/conditions/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
if(func2(data210) < 1){
const err637 = {instancePath:instancePath+"/alert/handling/conditions",schemaPath:"#/properties/alert/properties/handling/properties/conditions/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
if(!pattern17.test(data210)){
const err638 = {instancePath:instancePath+"/alert/handling/conditions",schemaPath:"#/properties/alert/properties/handling/properties/conditions/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
else {
const err639 = {instancePath:instancePath+"/alert/handling/conditions",schemaPath:"#/properties/alert/properties/handling/properties/conditions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
}
else {
const err640 = {instancePath:instancePath+"/alert/handling",schemaPath:"#/properties/alert/properties/handling/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
if(data3.purpose !== undefined){
let data211 = data3.purpose;
if(typeof data211 === "string"){
if(!pattern16.test(data211)){
const err641 = {instancePath:instancePath+"/alert/purpose",schemaPath:"#/properties/alert/properties/purpose/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
else {
const err642 = {instancePath:instancePath+"/alert/purpose",schemaPath:"#/properties/alert/properties/purpose/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
if(data3.legalBasis !== undefined){
let data212 = data3.legalBasis;
if(typeof data212 === "string"){
if(func2(data212) > 500){
const err643 = {instancePath:instancePath+"/alert/legalBasis",schemaPath:"#/properties/alert/properties/legalBasis/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
if(func2(data212) < 1){
const err644 = {instancePath:instancePath+"/alert/legalBasis",schemaPath:"#/properties/alert/properties/legalBasis/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
if(!pattern17.test(data212)){
const err645 = {instancePath:instancePath+"/alert/legalBasis",schemaPath:"#/properties/alert/properties/legalBasis/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
}
else {
const err646 = {instancePath:instancePath+"/alert/legalBasis",schemaPath:"#/properties/alert/properties/legalBasis/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
if(data3.retention !== undefined){
let data213 = data3.retention;
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
if(data213.reviewOn === undefined){
const err647 = {instancePath:instancePath+"/alert/retention",schemaPath:"#/properties/alert/properties/retention/required",keyword:"required",params:{missingProperty: "reviewOn"},message:"must have required property '"+"reviewOn"+"'"};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
if(data213.eraseOn === undefined){
const err648 = {instancePath:instancePath+"/alert/retention",schemaPath:"#/properties/alert/properties/retention/required",keyword:"required",params:{missingProperty: "eraseOn"},message:"must have required property '"+"eraseOn"+"'"};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
for(const key36 in data213){
if(!((key36 === "reviewOn") || (key36 === "eraseOn"))){
const err649 = {instancePath:instancePath+"/alert/retention",schemaPath:"#/properties/alert/properties/retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
if(data213.reviewOn !== undefined){
let data214 = data213.reviewOn;
if(typeof data214 === "string"){
if(!pattern141.test(data214)){
const err650 = {instancePath:instancePath+"/alert/retention/reviewOn",schemaPath:"#/properties/alert/properties/retention/properties/reviewOn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
else {
const err651 = {instancePath:instancePath+"/alert/retention/reviewOn",schemaPath:"#/properties/alert/properties/retention/properties/reviewOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
}
if(data213.eraseOn !== undefined){
let data215 = data213.eraseOn;
if(typeof data215 === "string"){
if(!pattern141.test(data215)){
const err652 = {instancePath:instancePath+"/alert/retention/eraseOn",schemaPath:"#/properties/alert/properties/retention/properties/eraseOn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
else {
const err653 = {instancePath:instancePath+"/alert/retention/eraseOn",schemaPath:"#/properties/alert/properties/retention/properties/eraseOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
}
}
else {
const err654 = {instancePath:instancePath+"/alert/retention",schemaPath:"#/properties/alert/properties/retention/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
}
if(data3.actionOnHit !== undefined){
let data216 = data3.actionOnHit;
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
if(data216.measure === undefined){
const err655 = {instancePath:instancePath+"/alert/actionOnHit",schemaPath:"#/properties/alert/properties/actionOnHit/required",keyword:"required",params:{missingProperty: "measure"},message:"must have required property '"+"measure"+"'"};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
for(const key37 in data216){
if(!((key37 === "measure") || (key37 === "instructions"))){
const err656 = {instancePath:instancePath+"/alert/actionOnHit",schemaPath:"#/properties/alert/properties/actionOnHit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
}
if(data216.measure !== undefined){
let data217 = data216.measure;
if(typeof data217 === "string"){
if(!pattern16.test(data217)){
const err657 = {instancePath:instancePath+"/alert/actionOnHit/measure",schemaPath:"#/properties/alert/properties/actionOnHit/properties/measure/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
else {
const err658 = {instancePath:instancePath+"/alert/actionOnHit/measure",schemaPath:"#/properties/alert/properties/actionOnHit/properties/measure/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
}
if(data216.instructions !== undefined){
let data218 = data216.instructions;
if(typeof data218 === "string"){
if(func2(data218) > 1000){
const err659 = {instancePath:instancePath+"/alert/actionOnHit/instructions",schemaPath:"#/properties/alert/properties/actionOnHit/properties/instructions/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
if(func2(data218) < 1){
const err660 = {instancePath:instancePath+"/alert/actionOnHit/instructions",schemaPath:"#/properties/alert/properties/actionOnHit/properties/instructions/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
if(!pattern17.test(data218)){
const err661 = {instancePath:instancePath+"/alert/actionOnHit/instructions",schemaPath:"#/properties/alert/properties/actionOnHit/properties/instructions/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
else {
const err662 = {instancePath:instancePath+"/alert/actionOnHit/instructions",schemaPath:"#/properties/alert/properties/actionOnHit/properties/instructions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
}
else {
const err663 = {instancePath:instancePath+"/alert/actionOnHit",schemaPath:"#/properties/alert/properties/actionOnHit/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
}
if(data3.desk !== undefined){
let data219 = data3.desk;
if(typeof data219 === "string"){
if(func2(data219) > 200){
const err664 = {instancePath:instancePath+"/alert/desk",schemaPath:"#/properties/alert/properties/desk/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
if(func2(data219) < 1){
const err665 = {instancePath:instancePath+"/alert/desk",schemaPath:"#/properties/alert/properties/desk/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
if(!pattern17.test(data219)){
const err666 = {instancePath:instancePath+"/alert/desk",schemaPath:"#/properties/alert/properties/desk/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
}
else {
const err667 = {instancePath:instancePath+"/alert/desk",schemaPath:"#/properties/alert/properties/desk/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
if(data3.exercise !== undefined){
if(typeof data3.exercise !== "boolean"){
const err668 = {instancePath:instancePath+"/alert/exercise",schemaPath:"#/properties/alert/properties/exercise/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
}
}
else {
const err669 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
}
else {
const err670 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const alertRecalledV1 = validate24;
const schema35 = {"$id":"urn:qalqan:schema:alert.recalled:v1","additionalProperties":false,"description":"An alert is recalled","type":"object","required":["reference","revision","reason"],"properties":{"reference":{"pattern":"^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$","description":"alert that is taken back","type":"string"},"revision":{"minimum":2,"maximum":1000000,"type":"integer"},"reason":{"minLength":1,"maxLength":500,"pattern":"\\S","description":"why; holds no personal data","type":"string"}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:qalqan:schema:alert.recalled:v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reference === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reference"},message:"must have required property '"+"reference"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.revision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"},message:"must have required property '"+"revision"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.reason === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "reference") || (key0 === "revision")) || (key0 === "reason"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reference !== undefined){
let data0 = data.reference;
if(typeof data0 === "string"){
if(!pattern128.test(data0)){
const err4 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$"},message:"must match pattern \""+"^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$"+"\""};
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
const err5 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.revision !== undefined){
let data1 = data.revision;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < 2 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"};
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
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 === "string"){
if(func2(data2) > 500){
const err9 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func2(data2) < 1){
const err10 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern17.test(data2)){
const err11 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err12 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const hitFoundV1 = validate25;
const schema36 = {"$id":"urn:qalqan:schema:hit.found:v1","description":"A link between alerts is found, or said anew","type":"object","required":["view"],"discriminator":{"propertyName":"view"},"oneOf":[{"additionalProperties":false,"type":"object","required":["recipient","view","hit"],"properties":{"recipient":{"pattern":"^[a-z][a-z0-9-]{0,31}$","description":"party this event is for","type":"string"},"view":{"const":"full","type":"string"},"hit":{"additionalProperties":false,"type":"object","required":["id","revision","score","tier","ruleset","alerts","reasons"],"properties":{"id":{"pattern":"^[0-9a-f]{64}$","description":"hash of ruleset and references: the same on every machine","type":"string"},"revision":{"minimum":1,"description":"grows each time the hub says the hit anew","type":"integer"},"score":{"minimum":0,"maximum":1000,"description":"thousandths","type":"integer"},"tier":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"confirmed, probable or possible","x-code-list":"hit-tier","type":"string"},"ruleset":{"minLength":1,"maxLength":64,"pattern":"^[a-z0-9._-]+$","type":"string"},"alerts":{"minItems":2,"maxItems":2,"uniqueItems":true,"description":"lower reference first","type":"array","items":{"pattern":"^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$","description":"an alert of the pair","type":"string"}},"reasons":{"minItems":1,"maxItems":200,"type":"array","items":{"additionalProperties":false,"type":"object","required":["feature","left","right","contribution"],"properties":{"feature":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"what matched","x-code-list":"hit-feature","type":"string"},"left":{"minLength":1,"maxLength":160,"type":"string"},"right":{"minLength":1,"maxLength":160,"type":"string"},"contribution":{"minimum":0,"maximum":1000,"description":"thousandths","type":"integer"},"doubtful":{"description":"true where the check digit of the value is wrong","type":"boolean"}}}}}}}},{"additionalProperties":false,"type":"object","required":["recipient","view","hit"],"properties":{"recipient":{"pattern":"^[a-z][a-z0-9-]{0,31}$","description":"party this event is for","type":"string"},"view":{"const":"contact","type":"string"},"hit":{"additionalProperties":false,"type":"object","required":["id","revision","score","tier","ruleset","alert","counterpart","features"],"properties":{"id":{"pattern":"^[0-9a-f]{64}$","description":"hash of ruleset and references: the same on every machine","type":"string"},"revision":{"minimum":1,"description":"grows each time the hub says the hit anew","type":"integer"},"score":{"minimum":0,"maximum":1000,"description":"thousandths","type":"integer"},"tier":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"confirmed, probable or possible","x-code-list":"hit-tier","type":"string"},"ruleset":{"minLength":1,"maxLength":64,"pattern":"^[a-z0-9._-]+$","type":"string"},"alert":{"pattern":"^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$","description":"the recipient's own alert","type":"string"},"counterpart":{"additionalProperties":false,"type":"object","required":["party","desk"],"properties":{"party":{"pattern":"^[a-z][a-z0-9-]{0,31}$","description":"owner of the other alert","type":"string"},"desk":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"its duty desk","type":"string"}}},"features":{"minItems":1,"maxItems":20,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"what matched","x-code-list":"hit-feature","type":"string"}}}}}}]};
const pattern414 = new RegExp("^[a-z0-9._-]+$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:qalqan:schema:hit.found:v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.view === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "view"},message:"must have required property '"+"view"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.view;
if(typeof tag0 == "string"){
if(tag0 === "full"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.recipient === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "recipient"},message:"must have required property '"+"recipient"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.view === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "view"},message:"must have required property '"+"view"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.hit === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "hit"},message:"must have required property '"+"hit"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "recipient") || (key0 === "view")) || (key0 === "hit"))){
const err4 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.recipient !== undefined){
let data0 = data.recipient;
if(typeof data0 === "string"){
if(!pattern136.test(data0)){
const err5 = {instancePath:instancePath+"/recipient",schemaPath:"#/oneOf/0/properties/recipient/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,31}$"+"\""};
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
const err6 = {instancePath:instancePath+"/recipient",schemaPath:"#/oneOf/0/properties/recipient/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.view !== undefined){
let data1 = data.view;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/view",schemaPath:"#/oneOf/0/properties/view/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("full" !== data1){
const err8 = {instancePath:instancePath+"/view",schemaPath:"#/oneOf/0/properties/view/const",keyword:"const",params:{allowedValue: "full"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.hit !== undefined){
let data2 = data.hit;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
const err9 = {instancePath:instancePath+"/hit",schemaPath:"#/oneOf/0/properties/hit/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.revision === undefined){
const err10 = {instancePath:instancePath+"/hit",schemaPath:"#/oneOf/0/properties/hit/required",keyword:"required",params:{missingProperty: "revision"},message:"must have required property '"+"revision"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.score === undefined){
const err11 = {instancePath:instancePath+"/hit",schemaPath:"#/oneOf/0/properties/hit/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.tier === undefined){
const err12 = {instancePath:instancePath+"/hit",schemaPath:"#/oneOf/0/properties/hit/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2.ruleset === undefined){
const err13 = {instancePath:instancePath+"/hit",schemaPath:"#/oneOf/0/properties/hit/required",keyword:"required",params:{missingProperty: "ruleset"},message:"must have required property '"+"ruleset"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2.alerts === undefined){
const err14 = {instancePath:instancePath+"/hit",schemaPath:"#/oneOf/0/properties/hit/required",keyword:"required",params:{missingProperty: "alerts"},message:"must have required property '"+"alerts"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data2.reasons === undefined){
const err15 = {instancePath:instancePath+"/hit",schemaPath:"#/oneOf/0/properties/hit/required",keyword:"required",params:{missingProperty: "reasons"},message:"must have required property '"+"reasons"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data2){
if(!(((((((key1 === "id") || (key1 === "revision")) || (key1 === "score")) || (key1 === "tier")) || (key1 === "ruleset")) || (key1 === "alerts")) || (key1 === "reasons"))){
const err16 = {instancePath:instancePath+"/hit",schemaPath:"#/oneOf/0/properties/hit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 === "string"){
if(!pattern12.test(data3)){
const err17 = {instancePath:instancePath+"/hit/id",schemaPath:"#/oneOf/0/properties/hit/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/hit/id",schemaPath:"#/oneOf/0/properties/hit/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data2.revision !== undefined){
let data4 = data2.revision;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err19 = {instancePath:instancePath+"/hit/revision",schemaPath:"#/oneOf/0/properties/hit/properties/revision/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err20 = {instancePath:instancePath+"/hit/revision",schemaPath:"#/oneOf/0/properties/hit/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data2.score !== undefined){
let data5 = data2.score;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err21 = {instancePath:instancePath+"/hit/score",schemaPath:"#/oneOf/0/properties/hit/properties/score/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000 || isNaN(data5)){
const err22 = {instancePath:instancePath+"/hit/score",schemaPath:"#/oneOf/0/properties/hit/properties/score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err23 = {instancePath:instancePath+"/hit/score",schemaPath:"#/oneOf/0/properties/hit/properties/score/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data2.tier !== undefined){
let data6 = data2.tier;
if(typeof data6 === "string"){
if(!pattern16.test(data6)){
const err24 = {instancePath:instancePath+"/hit/tier",schemaPath:"#/oneOf/0/properties/hit/properties/tier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/hit/tier",schemaPath:"#/oneOf/0/properties/hit/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data2.ruleset !== undefined){
let data7 = data2.ruleset;
if(typeof data7 === "string"){
if(func2(data7) > 64){
const err26 = {instancePath:instancePath+"/hit/ruleset",schemaPath:"#/oneOf/0/properties/hit/properties/ruleset/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func2(data7) < 1){
const err27 = {instancePath:instancePath+"/hit/ruleset",schemaPath:"#/oneOf/0/properties/hit/properties/ruleset/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!pattern414.test(data7)){
const err28 = {instancePath:instancePath+"/hit/ruleset",schemaPath:"#/oneOf/0/properties/hit/properties/ruleset/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9._-]+$"},message:"must match pattern \""+"^[a-z0-9._-]+$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/hit/ruleset",schemaPath:"#/oneOf/0/properties/hit/properties/ruleset/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data2.alerts !== undefined){
let data8 = data2.alerts;
if(Array.isArray(data8)){
if(data8.length > 2){
const err30 = {instancePath:instancePath+"/hit/alerts",schemaPath:"#/oneOf/0/properties/hit/properties/alerts/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data8.length < 2){
const err31 = {instancePath:instancePath+"/hit/alerts",schemaPath:"#/oneOf/0/properties/hit/properties/alerts/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(!pattern128.test(data9)){
const err32 = {instancePath:instancePath+"/hit/alerts/" + i0,schemaPath:"#/oneOf/0/properties/hit/properties/alerts/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$"},message:"must match pattern \""+"^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/hit/alerts/" + i0,schemaPath:"#/oneOf/0/properties/hit/properties/alerts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
let i1 = data8.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data8[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err34 = {instancePath:instancePath+"/hit/alerts",schemaPath:"#/oneOf/0/properties/hit/properties/alerts/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err35 = {instancePath:instancePath+"/hit/alerts",schemaPath:"#/oneOf/0/properties/hit/properties/alerts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data2.reasons !== undefined){
let data10 = data2.reasons;
if(Array.isArray(data10)){
if(data10.length > 200){
const err36 = {instancePath:instancePath+"/hit/reasons",schemaPath:"#/oneOf/0/properties/hit/properties/reasons/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data10.length < 1){
const err37 = {instancePath:instancePath+"/hit/reasons",schemaPath:"#/oneOf/0/properties/hit/properties/reasons/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len1 = data10.length;
for(let i2=0; i2<len1; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.feature === undefined){
const err38 = {instancePath:instancePath+"/hit/reasons/" + i2,schemaPath:"#/oneOf/0/properties/hit/properties/reasons/items/required",keyword:"required",params:{missingProperty: "feature"},message:"must have required property '"+"feature"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data11.left === undefined){
const err39 = {instancePath:instancePath+"/hit/reasons/" + i2,schemaPath:"#/oneOf/0/properties/hit/properties/reasons/items/required",keyword:"required",params:{missingProperty: "left"},message:"must have required property '"+"left"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data11.right === undefined){
const err40 = {instancePath:instancePath+"/hit/reasons/" + i2,schemaPath:"#/oneOf/0/properties/hit/properties/reasons/items/required",keyword:"required",params:{missingProperty: "right"},message:"must have required property '"+"right"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data11.contribution === undefined){
const err41 = {instancePath:instancePath+"/hit/reasons/" + i2,schemaPath:"#/oneOf/0/properties/hit/properties/reasons/items/required",keyword:"required",params:{missingProperty: "contribution"},message:"must have required property '"+"contribution"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key2 in data11){
if(!(((((key2 === "feature") || (key2 === "left")) || (key2 === "right")) || (key2 === "contribution")) || (key2 === "doubtful"))){
const err42 = {instancePath:instancePath+"/hit/reasons/" + i2,schemaPath:"#/oneOf/0/properties/hit/properties/reasons/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data11.feature !== undefined){
let data12 = data11.feature;
if(typeof data12 === "string"){
if(!pattern16.test(data12)){
const err43 = {instancePath:instancePath+"/hit/reasons/" + i2+"/feature",schemaPath:"#/oneOf/0/properties/hit/properties/reasons/items/properties/feature/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/hit/reasons/" + i2+"/feature",schemaPath:"#/oneOf/0/properties/hit/properties/reasons/items/properties/feature/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data11.left !== undefined){
let data13 = data11.left;
if(typeof data13 === "string"){
if(func2(data13) > 160){
const err45 = {instancePath:instancePath+"/hit/reasons/" + i2+"/left",schemaPath:"#/oneOf/0/properties/hit/properties/reasons/items/properties/left/maxLength",keyword:"maxLength",params:{limit: 160},message:"must NOT have more than 160 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(func2(data13) < 1){
const err46 = {instancePath:instancePath+"/hit/reasons/" + i2+"/left",schemaPath:"#/oneOf/0/properties/hit/properties/reasons/items/properties/left/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/hit/reasons/" + i2+"/left",schemaPath:"#/oneOf/0/properties/hit/properties/reasons/items/properties/left/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data11.right !== undefined){
let data14 = data11.right;
if(typeof data14 === "string"){
if(func2(data14) > 160){
const err48 = {instancePath:instancePath+"/hit/reasons/" + i2+"/right",schemaPath:"#/oneOf/0/properties/hit/properties/reasons/items/properties/right/maxLength",keyword:"maxLength",params:{limit: 160},message:"must NOT have more than 160 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(func2(data14) < 1){
const err49 = {instancePath:instancePath+"/hit/reasons/" + i2+"/right",schemaPath:"#/oneOf/0/properties/hit/properties/reasons/items/properties/right/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/hit/reasons/" + i2+"/right",schemaPath:"#/oneOf/0/properties/hit/properties/reasons/items/properties/right/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data11.contribution !== undefined){
let data15 = data11.contribution;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err51 = {instancePath:instancePath+"/hit/reasons/" + i2+"/contribution",schemaPath:"#/oneOf/0/properties/hit/properties/reasons/items/properties/contribution/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000 || isNaN(data15)){
const err52 = {instancePath:instancePath+"/hit/reasons/" + i2+"/contribution",schemaPath:"#/oneOf/0/properties/hit/properties/reasons/items/properties/contribution/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err53 = {instancePath:instancePath+"/hit/reasons/" + i2+"/contribution",schemaPath:"#/oneOf/0/properties/hit/properties/reasons/items/properties/contribution/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data11.doubtful !== undefined){
if(typeof data11.doubtful !== "boolean"){
const err54 = {instancePath:instancePath+"/hit/reasons/" + i2+"/doubtful",schemaPath:"#/oneOf/0/properties/hit/properties/reasons/items/properties/doubtful/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/hit/reasons/" + i2,schemaPath:"#/oneOf/0/properties/hit/properties/reasons/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/hit/reasons",schemaPath:"#/oneOf/0/properties/hit/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/hit",schemaPath:"#/oneOf/0/properties/hit/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var props0 = true;
}
else if(tag0 === "contact"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.recipient === undefined){
const err59 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "recipient"},message:"must have required property '"+"recipient"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data.view === undefined){
const err60 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "view"},message:"must have required property '"+"view"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data.hit === undefined){
const err61 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "hit"},message:"must have required property '"+"hit"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key3 in data){
if(!(((key3 === "recipient") || (key3 === "view")) || (key3 === "hit"))){
const err62 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.recipient !== undefined){
let data17 = data.recipient;
if(typeof data17 === "string"){
if(!pattern136.test(data17)){
const err63 = {instancePath:instancePath+"/recipient",schemaPath:"#/oneOf/1/properties/recipient/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,31}$"+"\""};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/recipient",schemaPath:"#/oneOf/1/properties/recipient/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.view !== undefined){
let data18 = data.view;
if(typeof data18 !== "string"){
const err65 = {instancePath:instancePath+"/view",schemaPath:"#/oneOf/1/properties/view/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if("contact" !== data18){
const err66 = {instancePath:instancePath+"/view",schemaPath:"#/oneOf/1/properties/view/const",keyword:"const",params:{allowedValue: "contact"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.hit !== undefined){
let data19 = data.hit;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.id === undefined){
const err67 = {instancePath:instancePath+"/hit",schemaPath:"#/oneOf/1/properties/hit/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data19.revision === undefined){
const err68 = {instancePath:instancePath+"/hit",schemaPath:"#/oneOf/1/properties/hit/required",keyword:"required",params:{missingProperty: "revision"},message:"must have required property '"+"revision"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data19.score === undefined){
const err69 = {instancePath:instancePath+"/hit",schemaPath:"#/oneOf/1/properties/hit/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data19.tier === undefined){
const err70 = {instancePath:instancePath+"/hit",schemaPath:"#/oneOf/1/properties/hit/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data19.ruleset === undefined){
const err71 = {instancePath:instancePath+"/hit",schemaPath:"#/oneOf/1/properties/hit/required",keyword:"required",params:{missingProperty: "ruleset"},message:"must have required property '"+"ruleset"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data19.alert === undefined){
const err72 = {instancePath:instancePath+"/hit",schemaPath:"#/oneOf/1/properties/hit/required",keyword:"required",params:{missingProperty: "alert"},message:"must have required property '"+"alert"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data19.counterpart === undefined){
const err73 = {instancePath:instancePath+"/hit",schemaPath:"#/oneOf/1/properties/hit/required",keyword:"required",params:{missingProperty: "counterpart"},message:"must have required property '"+"counterpart"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data19.features === undefined){
const err74 = {instancePath:instancePath+"/hit",schemaPath:"#/oneOf/1/properties/hit/required",keyword:"required",params:{missingProperty: "features"},message:"must have required property '"+"features"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
for(const key4 in data19){
if(!((((((((key4 === "id") || (key4 === "revision")) || (key4 === "score")) || (key4 === "tier")) || (key4 === "ruleset")) || (key4 === "alert")) || (key4 === "counterpart")) || (key4 === "features"))){
const err75 = {instancePath:instancePath+"/hit",schemaPath:"#/oneOf/1/properties/hit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data19.id !== undefined){
let data20 = data19.id;
if(typeof data20 === "string"){
if(!pattern12.test(data20)){
const err76 = {instancePath:instancePath+"/hit/id",schemaPath:"#/oneOf/1/properties/hit/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/hit/id",schemaPath:"#/oneOf/1/properties/hit/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data19.revision !== undefined){
let data21 = data19.revision;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err78 = {instancePath:instancePath+"/hit/revision",schemaPath:"#/oneOf/1/properties/hit/properties/revision/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
const err79 = {instancePath:instancePath+"/hit/revision",schemaPath:"#/oneOf/1/properties/hit/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
if(data19.score !== undefined){
let data22 = data19.score;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err80 = {instancePath:instancePath+"/hit/score",schemaPath:"#/oneOf/1/properties/hit/properties/score/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 1000 || isNaN(data22)){
const err81 = {instancePath:instancePath+"/hit/score",schemaPath:"#/oneOf/1/properties/hit/properties/score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err82 = {instancePath:instancePath+"/hit/score",schemaPath:"#/oneOf/1/properties/hit/properties/score/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
if(data19.tier !== undefined){
let data23 = data19.tier;
if(typeof data23 === "string"){
if(!pattern16.test(data23)){
const err83 = {instancePath:instancePath+"/hit/tier",schemaPath:"#/oneOf/1/properties/hit/properties/tier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/hit/tier",schemaPath:"#/oneOf/1/properties/hit/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data19.ruleset !== undefined){
let data24 = data19.ruleset;
if(typeof data24 === "string"){
if(func2(data24) > 64){
const err85 = {instancePath:instancePath+"/hit/ruleset",schemaPath:"#/oneOf/1/properties/hit/properties/ruleset/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(func2(data24) < 1){
const err86 = {instancePath:instancePath+"/hit/ruleset",schemaPath:"#/oneOf/1/properties/hit/properties/ruleset/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!pattern414.test(data24)){
const err87 = {instancePath:instancePath+"/hit/ruleset",schemaPath:"#/oneOf/1/properties/hit/properties/ruleset/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9._-]+$"},message:"must match pattern \""+"^[a-z0-9._-]+$"+"\""};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/hit/ruleset",schemaPath:"#/oneOf/1/properties/hit/properties/ruleset/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data19.alert !== undefined){
let data25 = data19.alert;
if(typeof data25 === "string"){
if(!pattern128.test(data25)){
const err89 = {instancePath:instancePath+"/hit/alert",schemaPath:"#/oneOf/1/properties/hit/properties/alert/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$"},message:"must match pattern \""+"^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$"+"\""};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/hit/alert",schemaPath:"#/oneOf/1/properties/hit/properties/alert/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data19.counterpart !== undefined){
let data26 = data19.counterpart;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.party === undefined){
const err91 = {instancePath:instancePath+"/hit/counterpart",schemaPath:"#/oneOf/1/properties/hit/properties/counterpart/required",keyword:"required",params:{missingProperty: "party"},message:"must have required property '"+"party"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data26.desk === undefined){
const err92 = {instancePath:instancePath+"/hit/counterpart",schemaPath:"#/oneOf/1/properties/hit/properties/counterpart/required",keyword:"required",params:{missingProperty: "desk"},message:"must have required property '"+"desk"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key5 in data26){
if(!((key5 === "party") || (key5 === "desk"))){
const err93 = {instancePath:instancePath+"/hit/counterpart",schemaPath:"#/oneOf/1/properties/hit/properties/counterpart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data26.party !== undefined){
let data27 = data26.party;
if(typeof data27 === "string"){
if(!pattern136.test(data27)){
const err94 = {instancePath:instancePath+"/hit/counterpart/party",schemaPath:"#/oneOf/1/properties/hit/properties/counterpart/properties/party/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,31}$"+"\""};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/hit/counterpart/party",schemaPath:"#/oneOf/1/properties/hit/properties/counterpart/properties/party/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data26.desk !== undefined){
let data28 = data26.desk;
if(typeof data28 === "string"){
if(func2(data28) > 200){
const err96 = {instancePath:instancePath+"/hit/counterpart/desk",schemaPath:"#/oneOf/1/properties/hit/properties/counterpart/properties/desk/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(func2(data28) < 1){
const err97 = {instancePath:instancePath+"/hit/counterpart/desk",schemaPath:"#/oneOf/1/properties/hit/properties/counterpart/properties/desk/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(!pattern17.test(data28)){
const err98 = {instancePath:instancePath+"/hit/counterpart/desk",schemaPath:"#/oneOf/1/properties/hit/properties/counterpart/properties/desk/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/hit/counterpart/desk",schemaPath:"#/oneOf/1/properties/hit/properties/counterpart/properties/desk/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/hit/counterpart",schemaPath:"#/oneOf/1/properties/hit/properties/counterpart/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data19.features !== undefined){
let data29 = data19.features;
if(Array.isArray(data29)){
if(data29.length > 20){
const err101 = {instancePath:instancePath+"/hit/features",schemaPath:"#/oneOf/1/properties/hit/properties/features/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data29.length < 1){
const err102 = {instancePath:instancePath+"/hit/features",schemaPath:"#/oneOf/1/properties/hit/properties/features/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
const len2 = data29.length;
for(let i3=0; i3<len2; i3++){
let data30 = data29[i3];
if(typeof data30 === "string"){
if(!pattern16.test(data30)){
const err103 = {instancePath:instancePath+"/hit/features/" + i3,schemaPath:"#/oneOf/1/properties/hit/properties/features/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/hit/features/" + i3,schemaPath:"#/oneOf/1/properties/hit/properties/features/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
let i4 = data29.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data29[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err105 = {instancePath:instancePath+"/hit/features",schemaPath:"#/oneOf/1/properties/hit/properties/features/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err106 = {instancePath:instancePath+"/hit/features",schemaPath:"#/oneOf/1/properties/hit/properties/features/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/hit",schemaPath:"#/oneOf/1/properties/hit/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err109 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "view", tagValue: tag0},message:"value of tag \"view\" must be in oneOf"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "view", tagValue: tag0},message:"tag \"view\" must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
validate25.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate25.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const hitWithdrawnV1 = validate26;
const schema37 = {"$id":"urn:qalqan:schema:hit.withdrawn:v1","additionalProperties":false,"description":"A link between alerts is withdrawn","type":"object","required":["recipient","id","revision","reason"],"properties":{"recipient":{"pattern":"^[a-z][a-z0-9-]{0,31}$","description":"party this event is for","type":"string"},"id":{"pattern":"^[0-9a-f]{64}$","description":"hit that is withdrawn","type":"string"},"revision":{"minimum":2,"type":"integer"},"reason":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"recalled, corrected or audience","x-code-list":"hit-withdrawal-reason","type":"string"}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:qalqan:schema:hit.withdrawn:v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.recipient === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recipient"},message:"must have required property '"+"recipient"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.revision === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"},message:"must have required property '"+"revision"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.reason === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "recipient") || (key0 === "id")) || (key0 === "revision")) || (key0 === "reason"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.recipient !== undefined){
let data0 = data.recipient;
if(typeof data0 === "string"){
if(!pattern136.test(data0)){
const err5 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,31}$"+"\""};
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
const err6 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.revision !== undefined){
let data2 = data.revision;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 2 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.reason !== undefined){
let data3 = data.reason;
if(typeof data3 === "string"){
if(!pattern16.test(data3)){
const err11 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
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
const err12 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const hitsGroupedV1 = validate27;
const schema38 = {"$id":"urn:qalqan:schema:hits.grouped:v1","additionalProperties":false,"description":"Hits went into a group","type":"object","required":["recipient","group","ruleset","hits"],"properties":{"recipient":{"pattern":"^[a-z][a-z0-9-]{0,31}$","description":"party this event is for","type":"string"},"group":{"pattern":"^[0-9a-f]{64}$","description":"group that they went into","type":"string"},"ruleset":{"minLength":1,"maxLength":64,"pattern":"^[a-z0-9._-]+$","type":"string"},"hits":{"minItems":1,"maxItems":1000,"type":"array","items":{"additionalProperties":false,"type":"object","required":["id","revision"],"properties":{"id":{"pattern":"^[0-9a-f]{64}$","description":"hit that no longer stands alone","type":"string"},"revision":{"minimum":2,"type":"integer"}}}}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:qalqan:schema:hits.grouped:v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.recipient === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recipient"},message:"must have required property '"+"recipient"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.group === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ruleset === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ruleset"},message:"must have required property '"+"ruleset"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.hits === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hits"},message:"must have required property '"+"hits"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "recipient") || (key0 === "group")) || (key0 === "ruleset")) || (key0 === "hits"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.recipient !== undefined){
let data0 = data.recipient;
if(typeof data0 === "string"){
if(!pattern136.test(data0)){
const err5 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,31}$"+"\""};
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
const err6 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.group !== undefined){
let data1 = data.group;
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
const err7 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err8 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.ruleset !== undefined){
let data2 = data.ruleset;
if(typeof data2 === "string"){
if(func2(data2) > 64){
const err9 = {instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func2(data2) < 1){
const err10 = {instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern414.test(data2)){
const err11 = {instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9._-]+$"},message:"must match pattern \""+"^[a-z0-9._-]+$"+"\""};
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
const err12 = {instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.hits !== undefined){
let data3 = data.hits;
if(Array.isArray(data3)){
if(data3.length > 1000){
const err13 = {instancePath:instancePath+"/hits",schemaPath:"#/properties/hits/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3.length < 1){
const err14 = {instancePath:instancePath+"/hits",schemaPath:"#/properties/hits/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.id === undefined){
const err15 = {instancePath:instancePath+"/hits/" + i0,schemaPath:"#/properties/hits/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data4.revision === undefined){
const err16 = {instancePath:instancePath+"/hits/" + i0,schemaPath:"#/properties/hits/items/required",keyword:"required",params:{missingProperty: "revision"},message:"must have required property '"+"revision"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "id") || (key1 === "revision"))){
const err17 = {instancePath:instancePath+"/hits/" + i0,schemaPath:"#/properties/hits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.id !== undefined){
let data5 = data4.id;
if(typeof data5 === "string"){
if(!pattern12.test(data5)){
const err18 = {instancePath:instancePath+"/hits/" + i0+"/id",schemaPath:"#/properties/hits/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/hits/" + i0+"/id",schemaPath:"#/properties/hits/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4.revision !== undefined){
let data6 = data4.revision;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err20 = {instancePath:instancePath+"/hits/" + i0+"/revision",schemaPath:"#/properties/hits/items/properties/revision/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 2 || isNaN(data6)){
const err21 = {instancePath:instancePath+"/hits/" + i0+"/revision",schemaPath:"#/properties/hits/items/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"};
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
const err22 = {instancePath:instancePath+"/hits/" + i0,schemaPath:"#/properties/hits/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err23 = {instancePath:instancePath+"/hits",schemaPath:"#/properties/hits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const groupFoundV1 = validate28;
const schema39 = {"$id":"urn:qalqan:schema:group.found:v1","additionalProperties":false,"description":"A value has become a group, or is said anew","type":"object","required":["recipient","id","revision","ruleset","feature","value","holdersAtLeast","parties"],"properties":{"recipient":{"pattern":"^[a-z][a-z0-9-]{0,31}$","description":"party this event is for","type":"string"},"id":{"pattern":"^[0-9a-f]{64}$","description":"hash of ruleset and value","type":"string"},"revision":{"minimum":1,"description":"grows each time the hub says the group anew","type":"integer"},"ruleset":{"minLength":1,"maxLength":64,"pattern":"^[a-z0-9._-]+$","type":"string"},"feature":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"what kind of value","x-code-list":"hit-feature","type":"string"},"value":{"minLength":1,"maxLength":160,"description":"normalised, as in the reasons of a hit","type":"string"},"holdersAtLeast":{"minimum":1,"description":"live alerts that hold it, rounded down to a power of two","type":"integer"},"parties":{"minItems":1,"maxItems":32,"uniqueItems":true,"type":"array","items":{"pattern":"^[a-z][a-z0-9-]{0,31}$","description":"owner of such an alert","type":"string"}}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:qalqan:schema:group.found:v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.recipient === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recipient"},message:"must have required property '"+"recipient"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.revision === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"},message:"must have required property '"+"revision"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.ruleset === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ruleset"},message:"must have required property '"+"ruleset"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.feature === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "feature"},message:"must have required property '"+"feature"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.value === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.holdersAtLeast === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "holdersAtLeast"},message:"must have required property '"+"holdersAtLeast"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.parties === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parties"},message:"must have required property '"+"parties"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "recipient") || (key0 === "id")) || (key0 === "revision")) || (key0 === "ruleset")) || (key0 === "feature")) || (key0 === "value")) || (key0 === "holdersAtLeast")) || (key0 === "parties"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.recipient !== undefined){
let data0 = data.recipient;
if(typeof data0 === "string"){
if(!pattern136.test(data0)){
const err9 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,31}$"+"\""};
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
const err10 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.revision !== undefined){
let data2 = data.revision;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err13 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err14 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.ruleset !== undefined){
let data3 = data.ruleset;
if(typeof data3 === "string"){
if(func2(data3) > 64){
const err15 = {instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func2(data3) < 1){
const err16 = {instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern414.test(data3)){
const err17 = {instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9._-]+$"},message:"must match pattern \""+"^[a-z0-9._-]+$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.feature !== undefined){
let data4 = data.feature;
if(typeof data4 === "string"){
if(!pattern16.test(data4)){
const err19 = {instancePath:instancePath+"/feature",schemaPath:"#/properties/feature/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/feature",schemaPath:"#/properties/feature/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.value !== undefined){
let data5 = data.value;
if(typeof data5 === "string"){
if(func2(data5) > 160){
const err21 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit: 160},message:"must NOT have more than 160 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func2(data5) < 1){
const err22 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.holdersAtLeast !== undefined){
let data6 = data.holdersAtLeast;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err24 = {instancePath:instancePath+"/holdersAtLeast",schemaPath:"#/properties/holdersAtLeast/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err25 = {instancePath:instancePath+"/holdersAtLeast",schemaPath:"#/properties/holdersAtLeast/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.parties !== undefined){
let data7 = data.parties;
if(Array.isArray(data7)){
if(data7.length > 32){
const err26 = {instancePath:instancePath+"/parties",schemaPath:"#/properties/parties/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data7.length < 1){
const err27 = {instancePath:instancePath+"/parties",schemaPath:"#/properties/parties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(!pattern136.test(data8)){
const err28 = {instancePath:instancePath+"/parties/" + i0,schemaPath:"#/properties/parties/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,31}$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/parties/" + i0,schemaPath:"#/properties/parties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data7[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err30 = {instancePath:instancePath+"/parties",schemaPath:"#/properties/parties/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err31 = {instancePath:instancePath+"/parties",schemaPath:"#/properties/parties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const groupWithdrawnV1 = validate29;
const schema40 = {"$id":"urn:qalqan:schema:group.withdrawn:v1","additionalProperties":false,"description":"A group is withdrawn","type":"object","required":["recipient","id","revision"],"properties":{"recipient":{"pattern":"^[a-z][a-z0-9-]{0,31}$","description":"party this event is for","type":"string"},"id":{"pattern":"^[0-9a-f]{64}$","description":"group that is withdrawn","type":"string"},"revision":{"minimum":2,"type":"integer"}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:qalqan:schema:group.withdrawn:v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.recipient === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recipient"},message:"must have required property '"+"recipient"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.revision === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"},message:"must have required property '"+"revision"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "recipient") || (key0 === "id")) || (key0 === "revision"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.recipient !== undefined){
let data0 = data.recipient;
if(typeof data0 === "string"){
if(!pattern136.test(data0)){
const err4 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,31}$"+"\""};
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
const err5 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.revision !== undefined){
let data2 = data.revision;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 2 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const verdictGivenV1 = validate30;
const schema41 = {"$id":"urn:qalqan:schema:verdict.given:v1","additionalProperties":false,"description":"A hit is confirmed or dismissed","type":"object","required":["hit","verdict","by"],"properties":{"hit":{"pattern":"^[0-9a-f]{64}$","description":"hit that is judged","type":"string"},"verdict":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"confirmed, dismissed, or proposed to undo","x-code-list":"verdict","type":"string"},"by":{"additionalProperties":false,"type":"object","required":["member","subject"],"properties":{"member":{"pattern":"^[a-z][a-z0-9-]{0,31}$","description":"whose analyst","type":"string"},"subject":{"minLength":1,"maxLength":128,"description":"account at its identity provider","type":"string"}}}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:qalqan:schema:verdict.given:v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hit === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hit"},message:"must have required property '"+"hit"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.verdict === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.by === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "hit") || (key0 === "verdict")) || (key0 === "by"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.hit !== undefined){
let data0 = data.hit;
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
const err4 = {instancePath:instancePath+"/hit",schemaPath:"#/properties/hit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err5 = {instancePath:instancePath+"/hit",schemaPath:"#/properties/hit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.verdict !== undefined){
let data1 = data.verdict;
if(typeof data1 === "string"){
if(!pattern16.test(data1)){
const err6 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
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
const err7 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.by !== undefined){
let data2 = data.by;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.member === undefined){
const err8 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/required",keyword:"required",params:{missingProperty: "member"},message:"must have required property '"+"member"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.subject === undefined){
const err9 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "member") || (key1 === "subject"))){
const err10 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.member !== undefined){
let data3 = data2.member;
if(typeof data3 === "string"){
if(!pattern136.test(data3)){
const err11 = {instancePath:instancePath+"/by/member",schemaPath:"#/properties/by/properties/member/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,31}$"+"\""};
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
const err12 = {instancePath:instancePath+"/by/member",schemaPath:"#/properties/by/properties/member/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.subject !== undefined){
let data4 = data2.subject;
if(typeof data4 === "string"){
if(func2(data4) > 128){
const err13 = {instancePath:instancePath+"/by/subject",schemaPath:"#/properties/by/properties/subject/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func2(data4) < 1){
const err14 = {instancePath:instancePath+"/by/subject",schemaPath:"#/properties/by/properties/subject/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/by/subject",schemaPath:"#/properties/by/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err16 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const hubStateV1 = validate31;
const schema42 = {"$id":"urn:qalqan:schema:hub.state:v1","additionalProperties":false,"description":"A digest of the hub's state","type":"object","required":["algorithm","ruleset","agreement","positions","digest"],"properties":{"algorithm":{"const":"lthash16-mgf1-sha256","type":"string"},"ruleset":{"minLength":1,"maxLength":64,"pattern":"^[a-z0-9._-]+$","type":"string"},"agreement":{"pattern":"^[1-9][0-9]{0,8}$","type":"string"},"positions":{"additionalProperties":false,"type":"object","patternProperties":{"^[a-z][a-z0-9-]{0,31}/[0-9]{1,4}$":{"pattern":"^[0-9]{16}$","description":"last sequence folded","type":"string"}}},"digest":{"pattern":"^[0-9a-f]{64}$","description":"digest of the state; see SPEC-EVT §4","type":"string"}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:qalqan:schema:hub.state:v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.algorithm === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "algorithm"},message:"must have required property '"+"algorithm"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ruleset === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ruleset"},message:"must have required property '"+"ruleset"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.agreement === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agreement"},message:"must have required property '"+"agreement"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.positions === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "positions"},message:"must have required property '"+"positions"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.digest === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "algorithm") || (key0 === "ruleset")) || (key0 === "agreement")) || (key0 === "positions")) || (key0 === "digest"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.algorithm !== undefined){
let data0 = data.algorithm;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("lthash16-mgf1-sha256" !== data0){
const err7 = {instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/const",keyword:"const",params:{allowedValue: "lthash16-mgf1-sha256"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.ruleset !== undefined){
let data1 = data.ruleset;
if(typeof data1 === "string"){
if(func2(data1) > 64){
const err8 = {instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data1) < 1){
const err9 = {instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern414.test(data1)){
const err10 = {instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9._-]+$"},message:"must match pattern \""+"^[a-z0-9._-]+$"+"\""};
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
const err11 = {instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.agreement !== undefined){
let data2 = data.agreement;
if(typeof data2 === "string"){
if(!pattern13.test(data2)){
const err12 = {instancePath:instancePath+"/agreement",schemaPath:"#/properties/agreement/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,8}$"},message:"must match pattern \""+"^[1-9][0-9]{0,8}$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/agreement",schemaPath:"#/properties/agreement/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.positions !== undefined){
let data3 = data.positions;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(pattern10.test(key1))){
const err14 = {instancePath:instancePath+"/positions",schemaPath:"#/properties/positions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
for(const key2 in data3){
if(pattern10.test(key2)){
let data4 = data3[key2];
if(typeof data4 === "string"){
if(!pattern11.test(data4)){
const err15 = {instancePath:instancePath+"/positions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/positions/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9-%5D%7B0%2C31%7D~1%5B0-9%5D%7B1%2C4%7D%24/pattern",keyword:"pattern",params:{pattern: "^[0-9]{16}$"},message:"must match pattern \""+"^[0-9]{16}$"+"\""};
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
const err16 = {instancePath:instancePath+"/positions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/positions/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9-%5D%7B0%2C31%7D~1%5B0-9%5D%7B1%2C4%7D%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/positions",schemaPath:"#/properties/positions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.digest !== undefined){
let data5 = data.digest;
if(typeof data5 === "string"){
if(!pattern12.test(data5)){
const err18 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const auditCheckpointV1 = validate32;
const schema43 = {"$id":"urn:qalqan:schema:audit.checkpoint:v1","additionalProperties":false,"description":"A checkpoint of the audit log","type":"object","required":["origin","size","root","note"],"properties":{"origin":{"minLength":1,"maxLength":200,"type":"string"},"size":{"minimum":0,"description":"entries the tree holds","type":"integer"},"root":{"pattern":"^[0-9a-f]{64}$","description":"RFC 6962 root hash","type":"string"},"note":{"minLength":1,"maxLength":8192,"description":"signed note, byte for byte","type":"string"}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:qalqan:schema:audit.checkpoint:v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.origin === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "origin"},message:"must have required property '"+"origin"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.size === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.root === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "root"},message:"must have required property '"+"root"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.note === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "note"},message:"must have required property '"+"note"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "origin") || (key0 === "size")) || (key0 === "root")) || (key0 === "note"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.origin !== undefined){
let data0 = data.origin;
if(typeof data0 === "string"){
if(func2(data0) > 200){
const err5 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data0) < 1){
const err6 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err7 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.size !== undefined){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.root !== undefined){
let data2 = data.root;
if(typeof data2 === "string"){
if(!pattern12.test(data2)){
const err10 = {instancePath:instancePath+"/root",schemaPath:"#/properties/root/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err11 = {instancePath:instancePath+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.note !== undefined){
let data3 = data.note;
if(typeof data3 === "string"){
if(func2(data3) > 8192){
const err12 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit: 8192},message:"must NOT have more than 8192 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func2(data3) < 1){
const err13 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err14 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

