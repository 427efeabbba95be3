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
const schema32 = {"$id":"urn:qalqan:schema:alert:v1","additionalProperties":false,"description":"Content of an alert","type":"object","required":["kind","title","persons","phones","narrative","evaluation","handling","desk","exercise"],"properties":{"kind":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"what the alert is about","x-code-list":"alert-kind","type":"string"},"title":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"one line for a list","type":"string"},"occurredOn":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"when it happened, as precise as known","type":"string"},"persons":{"maxItems":50,"type":"array","items":{"additionalProperties":false,"type":"object","required":["role","names"],"properties":{"role":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"suspect, victim, witness …; suspects and victims are told apart","x-code-list":"person-role","type":"string"},"names":{"minItems":1,"maxItems":20,"type":"array","items":{"additionalProperties":false,"type":"object","required":["text"],"properties":{"text":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"full name, any script, as in the source","type":"string"},"kind":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"as in a document, alias, maiden …","x-code-list":"name-kind","type":"string"},"lang":{"pattern":"^[a-z]{2,3}(-[A-Z][a-z]{3})?$","description":"language, with script where it is not the usual one","type":"string"}}}},"birthDate":{"additionalProperties":false,"type":"object","required":["value","precision"],"properties":{"value":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"YYYY, YYYY-MM or YYYY-MM-DD","type":"string"},"precision":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"year, month or day; agrees with the form of value","x-code-list":"date-precision","type":"string"},"conventional":{"description":"true where 1 January stands for \"not known\"","type":"boolean"}}},"sex":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"f, m, x or unknown","x-code-list":"sex","type":"string"},"nationalities":{"maxItems":5,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Z]{2}$","description":"citizenship","type":"string"}},"documents":{"maxItems":20,"type":"array","items":{"additionalProperties":false,"type":"object","required":["type","country","number"],"properties":{"type":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"passport, national id …","x-code-list":"document-type","type":"string"},"country":{"pattern":"^[A-Z]{2}$","description":"issuing country","type":"string"},"number":{"minLength":3,"maxLength":32,"pattern":"^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.№-]*$","description":"as printed","type":"string"}}}}}}},"phones":{"maxItems":100,"type":"array","items":{"additionalProperties":false,"type":"object","required":["number"],"properties":{"number":{"pattern":"^\\+[0-9][0-9 ().-]{5,24}$","description":"international form, E.164 digits with separators allowed","type":"string"},"note":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"how it was used, by whom","type":"string"}}}},"place":{"additionalProperties":false,"type":"object","required":["name","country"],"properties":{"name":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"place as its source names it","type":"string"},"country":{"pattern":"^[A-Z]{2}$","description":"country","type":"string"},"position":{"additionalProperties":false,"type":"object","required":["latitude","longitude","uncertainty"],"properties":{"latitude":{"minimum":-90,"maximum":90,"description":"WGS 84, degrees","type":"number"},"longitude":{"minimum":-180,"maximum":180,"description":"WGS 84, degrees","type":"number"},"uncertainty":{"exclusiveMinimum":0,"maximum":1000000,"description":"radius in metres; a point without it says too much","type":"number"}}}}},"narrative":{"minItems":1,"maxItems":10,"type":"array","items":{"additionalProperties":false,"type":"object","required":["lang","text"],"properties":{"lang":{"pattern":"^[a-z]{2,3}(-[A-Z][a-z]{3})?$","description":"language of the text; the original is the authentic one","type":"string"},"text":{"minLength":1,"maxLength":20000,"pattern":"\\S","description":"what happened","type":"string"}}}},"evaluation":{"additionalProperties":false,"type":"object","required":["scheme","source","information"],"properties":{"scheme":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"how source and information are graded","x-code-list":"evaluation-scheme","type":"string"},"source":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"A … X","x-code-list":"evaluation-source","type":"string"},"information":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"1 … 4","x-code-list":"evaluation-information","type":"string"}}},"handling":{"additionalProperties":false,"type":"object","required":["tlp","audience"],"properties":{"tlp":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"RED, AMBER+STRICT, AMBER, GREEN, CLEAR","x-code-list":"tlp","type":"string"},"audience":{"maxItems":32,"uniqueItems":true,"type":"array","items":{"pattern":"^[a-z][a-z0-9-]{0,31}$","description":"party that may read it besides the owner","type":"string"}}}},"desk":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"duty desk to call; a desk, not a person","type":"string"},"exercise":{"description":"true for training: never linked with real alerts","type":"boolean"}}};
const pattern16 = new RegExp("^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$", "u");
const pattern17 = new RegExp("\\S", "u");
const pattern18 = new RegExp("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$", "u");
const pattern22 = new RegExp("^[a-z]{2,3}(-[A-Z][a-z]{3})?$", "u");
const pattern26 = new RegExp("^[A-Z]{2}$", "u");
const pattern29 = new RegExp("^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.№-]*$", "u");
const pattern30 = new RegExp("^\\+[0-9][0-9 ().-]{5,24}$", "u");
const pattern40 = new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");

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
if(data.desk === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "desk"},message:"must have required property '"+"desk"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.exercise === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exercise"},message:"must have required property '"+"exercise"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
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
const err11 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err12 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func2(data1) < 1){
const err13 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern17.test(data1)){
const err14 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err15 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.occurredOn !== undefined){
let data2 = data.occurredOn;
if(typeof data2 === "string"){
if(!pattern18.test(data2)){
const err16 = {instancePath:instancePath+"/occurredOn",schemaPath:"#/properties/occurredOn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
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
const err17 = {instancePath:instancePath+"/occurredOn",schemaPath:"#/properties/occurredOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.persons !== undefined){
let data3 = data.persons;
if(Array.isArray(data3)){
if(data3.length > 50){
const err18 = {instancePath:instancePath+"/persons",schemaPath:"#/properties/persons/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.role === undefined){
const err19 = {instancePath:instancePath+"/persons/" + i0,schemaPath:"#/properties/persons/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data4.names === undefined){
const err20 = {instancePath:instancePath+"/persons/" + i0,schemaPath:"#/properties/persons/items/required",keyword:"required",params:{missingProperty: "names"},message:"must have required property '"+"names"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 in data4){
if(!((((((key1 === "role") || (key1 === "names")) || (key1 === "birthDate")) || (key1 === "sex")) || (key1 === "nationalities")) || (key1 === "documents"))){
const err21 = {instancePath:instancePath+"/persons/" + i0,schemaPath:"#/properties/persons/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data4.role !== undefined){
let data5 = data4.role;
if(typeof data5 === "string"){
if(!pattern16.test(data5)){
const err22 = {instancePath:instancePath+"/persons/" + i0+"/role",schemaPath:"#/properties/persons/items/properties/role/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
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
const err23 = {instancePath:instancePath+"/persons/" + i0+"/role",schemaPath:"#/properties/persons/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data4.names !== undefined){
let data6 = data4.names;
if(Array.isArray(data6)){
if(data6.length > 20){
const err24 = {instancePath:instancePath+"/persons/" + i0+"/names",schemaPath:"#/properties/persons/items/properties/names/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6.length < 1){
const err25 = {instancePath:instancePath+"/persons/" + i0+"/names",schemaPath:"#/properties/persons/items/properties/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.text === undefined){
const err26 = {instancePath:instancePath+"/persons/" + i0+"/names/" + i1,schemaPath:"#/properties/persons/items/properties/names/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 in data7){
if(!(((key2 === "text") || (key2 === "kind")) || (key2 === "lang"))){
const err27 = {instancePath:instancePath+"/persons/" + i0+"/names/" + i1,schemaPath:"#/properties/persons/items/properties/names/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data7.text !== undefined){
let data8 = data7.text;
if(typeof data8 === "string"){
if(func2(data8) > 200){
const err28 = {instancePath:instancePath+"/persons/" + i0+"/names/" + i1+"/text",schemaPath:"#/properties/persons/items/properties/names/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func2(data8) < 1){
const err29 = {instancePath:instancePath+"/persons/" + i0+"/names/" + i1+"/text",schemaPath:"#/properties/persons/items/properties/names/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern17.test(data8)){
const err30 = {instancePath:instancePath+"/persons/" + i0+"/names/" + i1+"/text",schemaPath:"#/properties/persons/items/properties/names/items/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err31 = {instancePath:instancePath+"/persons/" + i0+"/names/" + i1+"/text",schemaPath:"#/properties/persons/items/properties/names/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data7.kind !== undefined){
let data9 = data7.kind;
if(typeof data9 === "string"){
if(!pattern16.test(data9)){
const err32 = {instancePath:instancePath+"/persons/" + i0+"/names/" + i1+"/kind",schemaPath:"#/properties/persons/items/properties/names/items/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
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
const err33 = {instancePath:instancePath+"/persons/" + i0+"/names/" + i1+"/kind",schemaPath:"#/properties/persons/items/properties/names/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data7.lang !== undefined){
let data10 = data7.lang;
if(typeof data10 === "string"){
if(!pattern22.test(data10)){
const err34 = {instancePath:instancePath+"/persons/" + i0+"/names/" + i1+"/lang",schemaPath:"#/properties/persons/items/properties/names/items/properties/lang/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Z][a-z]{3})?$"+"\""};
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
const err35 = {instancePath:instancePath+"/persons/" + i0+"/names/" + i1+"/lang",schemaPath:"#/properties/persons/items/properties/names/items/properties/lang/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/persons/" + i0+"/names/" + i1,schemaPath:"#/properties/persons/items/properties/names/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/persons/" + i0+"/names",schemaPath:"#/properties/persons/items/properties/names/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data4.birthDate !== undefined){
let data11 = data4.birthDate;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.value === undefined){
const err38 = {instancePath:instancePath+"/persons/" + i0+"/birthDate",schemaPath:"#/properties/persons/items/properties/birthDate/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data11.precision === undefined){
const err39 = {instancePath:instancePath+"/persons/" + i0+"/birthDate",schemaPath:"#/properties/persons/items/properties/birthDate/required",keyword:"required",params:{missingProperty: "precision"},message:"must have required property '"+"precision"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key3 in data11){
if(!(((key3 === "value") || (key3 === "precision")) || (key3 === "conventional"))){
const err40 = {instancePath:instancePath+"/persons/" + i0+"/birthDate",schemaPath:"#/properties/persons/items/properties/birthDate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data11.value !== undefined){
let data12 = data11.value;
if(typeof data12 === "string"){
if(!pattern18.test(data12)){
const err41 = {instancePath:instancePath+"/persons/" + i0+"/birthDate/value",schemaPath:"#/properties/persons/items/properties/birthDate/properties/value/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
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
const err42 = {instancePath:instancePath+"/persons/" + i0+"/birthDate/value",schemaPath:"#/properties/persons/items/properties/birthDate/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data11.precision !== undefined){
let data13 = data11.precision;
if(typeof data13 === "string"){
if(!pattern16.test(data13)){
const err43 = {instancePath:instancePath+"/persons/" + i0+"/birthDate/precision",schemaPath:"#/properties/persons/items/properties/birthDate/properties/precision/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
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
const err44 = {instancePath:instancePath+"/persons/" + i0+"/birthDate/precision",schemaPath:"#/properties/persons/items/properties/birthDate/properties/precision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data11.conventional !== undefined){
if(typeof data11.conventional !== "boolean"){
const err45 = {instancePath:instancePath+"/persons/" + i0+"/birthDate/conventional",schemaPath:"#/properties/persons/items/properties/birthDate/properties/conventional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err46 = {instancePath:instancePath+"/persons/" + i0+"/birthDate",schemaPath:"#/properties/persons/items/properties/birthDate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data4.sex !== undefined){
let data15 = data4.sex;
if(typeof data15 === "string"){
if(!pattern16.test(data15)){
const err47 = {instancePath:instancePath+"/persons/" + i0+"/sex",schemaPath:"#/properties/persons/items/properties/sex/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/persons/" + i0+"/sex",schemaPath:"#/properties/persons/items/properties/sex/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data4.nationalities !== undefined){
let data16 = data4.nationalities;
if(Array.isArray(data16)){
if(data16.length > 5){
const err49 = {instancePath:instancePath+"/persons/" + i0+"/nationalities",schemaPath:"#/properties/persons/items/properties/nationalities/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(typeof data17 === "string"){
if(!pattern26.test(data17)){
const err50 = {instancePath:instancePath+"/persons/" + i0+"/nationalities/" + i2,schemaPath:"#/properties/persons/items/properties/nationalities/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/persons/" + i0+"/nationalities/" + i2,schemaPath:"#/properties/persons/items/properties/nationalities/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
let i3 = data16.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data16[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err52 = {instancePath:instancePath+"/persons/" + i0+"/nationalities",schemaPath:"#/properties/persons/items/properties/nationalities/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err53 = {instancePath:instancePath+"/persons/" + i0+"/nationalities",schemaPath:"#/properties/persons/items/properties/nationalities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data4.documents !== undefined){
let data18 = data4.documents;
if(Array.isArray(data18)){
if(data18.length > 20){
const err54 = {instancePath:instancePath+"/persons/" + i0+"/documents",schemaPath:"#/properties/persons/items/properties/documents/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
const len3 = data18.length;
for(let i4=0; i4<len3; i4++){
let data19 = data18[i4];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.type === undefined){
const err55 = {instancePath:instancePath+"/persons/" + i0+"/documents/" + i4,schemaPath:"#/properties/persons/items/properties/documents/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data19.country === undefined){
const err56 = {instancePath:instancePath+"/persons/" + i0+"/documents/" + i4,schemaPath:"#/properties/persons/items/properties/documents/items/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data19.number === undefined){
const err57 = {instancePath:instancePath+"/persons/" + i0+"/documents/" + i4,schemaPath:"#/properties/persons/items/properties/documents/items/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key4 in data19){
if(!(((key4 === "type") || (key4 === "country")) || (key4 === "number"))){
const err58 = {instancePath:instancePath+"/persons/" + i0+"/documents/" + i4,schemaPath:"#/properties/persons/items/properties/documents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data19.type !== undefined){
let data20 = data19.type;
if(typeof data20 === "string"){
if(!pattern16.test(data20)){
const err59 = {instancePath:instancePath+"/persons/" + i0+"/documents/" + i4+"/type",schemaPath:"#/properties/persons/items/properties/documents/items/properties/type/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/persons/" + i0+"/documents/" + i4+"/type",schemaPath:"#/properties/persons/items/properties/documents/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data19.country !== undefined){
let data21 = data19.country;
if(typeof data21 === "string"){
if(!pattern26.test(data21)){
const err61 = {instancePath:instancePath+"/persons/" + i0+"/documents/" + i4+"/country",schemaPath:"#/properties/persons/items/properties/documents/items/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/persons/" + i0+"/documents/" + i4+"/country",schemaPath:"#/properties/persons/items/properties/documents/items/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data19.number !== undefined){
let data22 = data19.number;
if(typeof data22 === "string"){
if(func2(data22) > 32){
const err63 = {instancePath:instancePath+"/persons/" + i0+"/documents/" + i4+"/number",schemaPath:"#/properties/persons/items/properties/documents/items/properties/number/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(func2(data22) < 3){
const err64 = {instancePath:instancePath+"/persons/" + i0+"/documents/" + i4+"/number",schemaPath:"#/properties/persons/items/properties/documents/items/properties/number/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!pattern29.test(data22)){
const err65 = {instancePath:instancePath+"/persons/" + i0+"/documents/" + i4+"/number",schemaPath:"#/properties/persons/items/properties/documents/items/properties/number/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.№-]*$"},message:"must match pattern \""+"^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.№-]*$"+"\""};
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
const err66 = {instancePath:instancePath+"/persons/" + i0+"/documents/" + i4+"/number",schemaPath:"#/properties/persons/items/properties/documents/items/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/persons/" + i0+"/documents/" + i4,schemaPath:"#/properties/persons/items/properties/documents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/persons/" + i0+"/documents",schemaPath:"#/properties/persons/items/properties/documents/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/persons/" + i0,schemaPath:"#/properties/persons/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/persons",schemaPath:"#/properties/persons/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.phones !== undefined){
let data23 = data.phones;
if(Array.isArray(data23)){
if(data23.length > 100){
const err71 = {instancePath:instancePath+"/phones",schemaPath:"#/properties/phones/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
const len4 = data23.length;
for(let i5=0; i5<len4; i5++){
let data24 = data23[i5];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.number === undefined){
const err72 = {instancePath:instancePath+"/phones/" + i5,schemaPath:"#/properties/phones/items/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
for(const key5 in data24){
if(!((key5 === "number") || (key5 === "note"))){
const err73 = {instancePath:instancePath+"/phones/" + i5,schemaPath:"#/properties/phones/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data24.number !== undefined){
let data25 = data24.number;
if(typeof data25 === "string"){
if(!pattern30.test(data25)){
const err74 = {instancePath:instancePath+"/phones/" + i5+"/number",schemaPath:"#/properties/phones/items/properties/number/pattern",keyword:"pattern",params:{pattern: "^\\+[0-9][0-9 ().-]{5,24}$"},message:"must match pattern \""+"^\\+[0-9][0-9 ().-]{5,24}$"+"\""};
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
const err75 = {instancePath:instancePath+"/phones/" + i5+"/number",schemaPath:"#/properties/phones/items/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data24.note !== undefined){
let data26 = data24.note;
if(typeof data26 === "string"){
if(func2(data26) > 200){
const err76 = {instancePath:instancePath+"/phones/" + i5+"/note",schemaPath:"#/properties/phones/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(func2(data26) < 1){
const err77 = {instancePath:instancePath+"/phones/" + i5+"/note",schemaPath:"#/properties/phones/items/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!pattern17.test(data26)){
const err78 = {instancePath:instancePath+"/phones/" + i5+"/note",schemaPath:"#/properties/phones/items/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/phones/" + i5+"/note",schemaPath:"#/properties/phones/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err80 = {instancePath:instancePath+"/phones/" + i5,schemaPath:"#/properties/phones/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/phones",schemaPath:"#/properties/phones/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.place !== undefined){
let data27 = data.place;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.name === undefined){
const err82 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data27.country === undefined){
const err83 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key6 in data27){
if(!(((key6 === "name") || (key6 === "country")) || (key6 === "position"))){
const err84 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data27.name !== undefined){
let data28 = data27.name;
if(typeof data28 === "string"){
if(func2(data28) > 200){
const err85 = {instancePath:instancePath+"/place/name",schemaPath:"#/properties/place/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(func2(data28) < 1){
const err86 = {instancePath:instancePath+"/place/name",schemaPath:"#/properties/place/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!pattern17.test(data28)){
const err87 = {instancePath:instancePath+"/place/name",schemaPath:"#/properties/place/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err88 = {instancePath:instancePath+"/place/name",schemaPath:"#/properties/place/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data27.country !== undefined){
let data29 = data27.country;
if(typeof data29 === "string"){
if(!pattern26.test(data29)){
const err89 = {instancePath:instancePath+"/place/country",schemaPath:"#/properties/place/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
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
const err90 = {instancePath:instancePath+"/place/country",schemaPath:"#/properties/place/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data27.position !== undefined){
let data30 = data27.position;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.latitude === undefined){
const err91 = {instancePath:instancePath+"/place/position",schemaPath:"#/properties/place/properties/position/required",keyword:"required",params:{missingProperty: "latitude"},message:"must have required property '"+"latitude"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data30.longitude === undefined){
const err92 = {instancePath:instancePath+"/place/position",schemaPath:"#/properties/place/properties/position/required",keyword:"required",params:{missingProperty: "longitude"},message:"must have required property '"+"longitude"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data30.uncertainty === undefined){
const err93 = {instancePath:instancePath+"/place/position",schemaPath:"#/properties/place/properties/position/required",keyword:"required",params:{missingProperty: "uncertainty"},message:"must have required property '"+"uncertainty"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
for(const key7 in data30){
if(!(((key7 === "latitude") || (key7 === "longitude")) || (key7 === "uncertainty"))){
const err94 = {instancePath:instancePath+"/place/position",schemaPath:"#/properties/place/properties/position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data30.latitude !== undefined){
let data31 = data30.latitude;
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 90 || isNaN(data31)){
const err95 = {instancePath:instancePath+"/place/position/latitude",schemaPath:"#/properties/place/properties/position/properties/latitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data31 < -90 || isNaN(data31)){
const err96 = {instancePath:instancePath+"/place/position/latitude",schemaPath:"#/properties/place/properties/position/properties/latitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -90},message:"must be >= -90"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/place/position/latitude",schemaPath:"#/properties/place/properties/position/properties/latitude/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data30.longitude !== undefined){
let data32 = data30.longitude;
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 180 || isNaN(data32)){
const err98 = {instancePath:instancePath+"/place/position/longitude",schemaPath:"#/properties/place/properties/position/properties/longitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180},message:"must be <= 180"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data32 < -180 || isNaN(data32)){
const err99 = {instancePath:instancePath+"/place/position/longitude",schemaPath:"#/properties/place/properties/position/properties/longitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -180},message:"must be >= -180"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/place/position/longitude",schemaPath:"#/properties/place/properties/position/properties/longitude/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data30.uncertainty !== undefined){
let data33 = data30.uncertainty;
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 1000000 || isNaN(data33)){
const err101 = {instancePath:instancePath+"/place/position/uncertainty",schemaPath:"#/properties/place/properties/position/properties/uncertainty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data33 <= 0 || isNaN(data33)){
const err102 = {instancePath:instancePath+"/place/position/uncertainty",schemaPath:"#/properties/place/properties/position/properties/uncertainty/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
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
const err103 = {instancePath:instancePath+"/place/position/uncertainty",schemaPath:"#/properties/place/properties/position/properties/uncertainty/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/place/position",schemaPath:"#/properties/place/properties/position/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.narrative !== undefined){
let data34 = data.narrative;
if(Array.isArray(data34)){
if(data34.length > 10){
const err106 = {instancePath:instancePath+"/narrative",schemaPath:"#/properties/narrative/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data34.length < 1){
const err107 = {instancePath:instancePath+"/narrative",schemaPath:"#/properties/narrative/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
const len5 = data34.length;
for(let i6=0; i6<len5; i6++){
let data35 = data34[i6];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.lang === undefined){
const err108 = {instancePath:instancePath+"/narrative/" + i6,schemaPath:"#/properties/narrative/items/required",keyword:"required",params:{missingProperty: "lang"},message:"must have required property '"+"lang"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data35.text === undefined){
const err109 = {instancePath:instancePath+"/narrative/" + i6,schemaPath:"#/properties/narrative/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
for(const key8 in data35){
if(!((key8 === "lang") || (key8 === "text"))){
const err110 = {instancePath:instancePath+"/narrative/" + i6,schemaPath:"#/properties/narrative/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data35.lang !== undefined){
let data36 = data35.lang;
if(typeof data36 === "string"){
if(!pattern22.test(data36)){
const err111 = {instancePath:instancePath+"/narrative/" + i6+"/lang",schemaPath:"#/properties/narrative/items/properties/lang/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Z][a-z]{3})?$"+"\""};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/narrative/" + i6+"/lang",schemaPath:"#/properties/narrative/items/properties/lang/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data35.text !== undefined){
let data37 = data35.text;
if(typeof data37 === "string"){
if(func2(data37) > 20000){
const err113 = {instancePath:instancePath+"/narrative/" + i6+"/text",schemaPath:"#/properties/narrative/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(func2(data37) < 1){
const err114 = {instancePath:instancePath+"/narrative/" + i6+"/text",schemaPath:"#/properties/narrative/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(!pattern17.test(data37)){
const err115 = {instancePath:instancePath+"/narrative/" + i6+"/text",schemaPath:"#/properties/narrative/items/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err116 = {instancePath:instancePath+"/narrative/" + i6+"/text",schemaPath:"#/properties/narrative/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err117 = {instancePath:instancePath+"/narrative/" + i6,schemaPath:"#/properties/narrative/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err118 = {instancePath:instancePath+"/narrative",schemaPath:"#/properties/narrative/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data.evaluation !== undefined){
let data38 = data.evaluation;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.scheme === undefined){
const err119 = {instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/required",keyword:"required",params:{missingProperty: "scheme"},message:"must have required property '"+"scheme"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data38.source === undefined){
const err120 = {instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data38.information === undefined){
const err121 = {instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/required",keyword:"required",params:{missingProperty: "information"},message:"must have required property '"+"information"+"'"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
for(const key9 in data38){
if(!(((key9 === "scheme") || (key9 === "source")) || (key9 === "information"))){
const err122 = {instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data38.scheme !== undefined){
let data39 = data38.scheme;
if(typeof data39 === "string"){
if(!pattern16.test(data39)){
const err123 = {instancePath:instancePath+"/evaluation/scheme",schemaPath:"#/properties/evaluation/properties/scheme/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
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
const err124 = {instancePath:instancePath+"/evaluation/scheme",schemaPath:"#/properties/evaluation/properties/scheme/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data38.source !== undefined){
let data40 = data38.source;
if(typeof data40 === "string"){
if(!pattern16.test(data40)){
const err125 = {instancePath:instancePath+"/evaluation/source",schemaPath:"#/properties/evaluation/properties/source/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/evaluation/source",schemaPath:"#/properties/evaluation/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data38.information !== undefined){
let data41 = data38.information;
if(typeof data41 === "string"){
if(!pattern16.test(data41)){
const err127 = {instancePath:instancePath+"/evaluation/information",schemaPath:"#/properties/evaluation/properties/information/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
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
const err128 = {instancePath:instancePath+"/evaluation/information",schemaPath:"#/properties/evaluation/properties/information/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data.handling !== undefined){
let data42 = data.handling;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.tlp === undefined){
const err130 = {instancePath:instancePath+"/handling",schemaPath:"#/properties/handling/required",keyword:"required",params:{missingProperty: "tlp"},message:"must have required property '"+"tlp"+"'"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data42.audience === undefined){
const err131 = {instancePath:instancePath+"/handling",schemaPath:"#/properties/handling/required",keyword:"required",params:{missingProperty: "audience"},message:"must have required property '"+"audience"+"'"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
for(const key10 in data42){
if(!((key10 === "tlp") || (key10 === "audience"))){
const err132 = {instancePath:instancePath+"/handling",schemaPath:"#/properties/handling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data42.tlp !== undefined){
let data43 = data42.tlp;
if(typeof data43 === "string"){
if(!pattern16.test(data43)){
const err133 = {instancePath:instancePath+"/handling/tlp",schemaPath:"#/properties/handling/properties/tlp/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/handling/tlp",schemaPath:"#/properties/handling/properties/tlp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data42.audience !== undefined){
let data44 = data42.audience;
if(Array.isArray(data44)){
if(data44.length > 32){
const err135 = {instancePath:instancePath+"/handling/audience",schemaPath:"#/properties/handling/properties/audience/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
const len6 = data44.length;
for(let i7=0; i7<len6; i7++){
let data45 = data44[i7];
if(typeof data45 === "string"){
if(!pattern40.test(data45)){
const err136 = {instancePath:instancePath+"/handling/audience/" + i7,schemaPath:"#/properties/handling/properties/audience/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,31}$"+"\""};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/handling/audience/" + i7,schemaPath:"#/properties/handling/properties/audience/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
let i8 = data44.length;
let j1;
if(i8 > 1){
const indices1 = {};
for(;i8--;){
let item1 = data44[i8];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err138 = {instancePath:instancePath+"/handling/audience",schemaPath:"#/properties/handling/properties/audience/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i8+" are identical)"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
break;
}
indices1[item1] = i8;
}
}
}
else {
const err139 = {instancePath:instancePath+"/handling/audience",schemaPath:"#/properties/handling/properties/audience/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/handling",schemaPath:"#/properties/handling/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data.desk !== undefined){
let data46 = data.desk;
if(typeof data46 === "string"){
if(func2(data46) > 200){
const err141 = {instancePath:instancePath+"/desk",schemaPath:"#/properties/desk/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(func2(data46) < 1){
const err142 = {instancePath:instancePath+"/desk",schemaPath:"#/properties/desk/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(!pattern17.test(data46)){
const err143 = {instancePath:instancePath+"/desk",schemaPath:"#/properties/desk/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err144 = {instancePath:instancePath+"/desk",schemaPath:"#/properties/desk/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data.exercise !== undefined){
if(typeof data.exercise !== "boolean"){
const err145 = {instancePath:instancePath+"/exercise",schemaPath:"#/properties/exercise/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const alertPublishedV1 = validate22;
const schema33 = {"$id":"urn:qalqan:schema:alert.published:v1","additionalProperties":false,"description":"An alert is published","type":"object","required":["reference","revision","alert"],"properties":{"reference":{"pattern":"^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$","description":"reference of the alert; its prefix is the owner","type":"string"},"revision":{"const":1,"type":"number"},"alert":{"additionalProperties":false,"description":"Content of an alert","type":"object","required":["kind","title","persons","phones","narrative","evaluation","handling","desk","exercise"],"properties":{"kind":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"what the alert is about","x-code-list":"alert-kind","type":"string"},"title":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"one line for a list","type":"string"},"occurredOn":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"when it happened, as precise as known","type":"string"},"persons":{"maxItems":50,"type":"array","items":{"additionalProperties":false,"type":"object","required":["role","names"],"properties":{"role":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"suspect, victim, witness …; suspects and victims are told apart","x-code-list":"person-role","type":"string"},"names":{"minItems":1,"maxItems":20,"type":"array","items":{"additionalProperties":false,"type":"object","required":["text"],"properties":{"text":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"full name, any script, as in the source","type":"string"},"kind":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"as in a document, alias, maiden …","x-code-list":"name-kind","type":"string"},"lang":{"pattern":"^[a-z]{2,3}(-[A-Z][a-z]{3})?$","description":"language, with script where it is not the usual one","type":"string"}}}},"birthDate":{"additionalProperties":false,"type":"object","required":["value","precision"],"properties":{"value":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"YYYY, YYYY-MM or YYYY-MM-DD","type":"string"},"precision":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"year, month or day; agrees with the form of value","x-code-list":"date-precision","type":"string"},"conventional":{"description":"true where 1 January stands for \"not known\"","type":"boolean"}}},"sex":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"f, m, x or unknown","x-code-list":"sex","type":"string"},"nationalities":{"maxItems":5,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Z]{2}$","description":"citizenship","type":"string"}},"documents":{"maxItems":20,"type":"array","items":{"additionalProperties":false,"type":"object","required":["type","country","number"],"properties":{"type":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"passport, national id …","x-code-list":"document-type","type":"string"},"country":{"pattern":"^[A-Z]{2}$","description":"issuing country","type":"string"},"number":{"minLength":3,"maxLength":32,"pattern":"^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.№-]*$","description":"as printed","type":"string"}}}}}}},"phones":{"maxItems":100,"type":"array","items":{"additionalProperties":false,"type":"object","required":["number"],"properties":{"number":{"pattern":"^\\+[0-9][0-9 ().-]{5,24}$","description":"international form, E.164 digits with separators allowed","type":"string"},"note":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"how it was used, by whom","type":"string"}}}},"place":{"additionalProperties":false,"type":"object","required":["name","country"],"properties":{"name":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"place as its source names it","type":"string"},"country":{"pattern":"^[A-Z]{2}$","description":"country","type":"string"},"position":{"additionalProperties":false,"type":"object","required":["latitude","longitude","uncertainty"],"properties":{"latitude":{"minimum":-90,"maximum":90,"description":"WGS 84, degrees","type":"number"},"longitude":{"minimum":-180,"maximum":180,"description":"WGS 84, degrees","type":"number"},"uncertainty":{"exclusiveMinimum":0,"maximum":1000000,"description":"radius in metres; a point without it says too much","type":"number"}}}}},"narrative":{"minItems":1,"maxItems":10,"type":"array","items":{"additionalProperties":false,"type":"object","required":["lang","text"],"properties":{"lang":{"pattern":"^[a-z]{2,3}(-[A-Z][a-z]{3})?$","description":"language of the text; the original is the authentic one","type":"string"},"text":{"minLength":1,"maxLength":20000,"pattern":"\\S","description":"what happened","type":"string"}}}},"evaluation":{"additionalProperties":false,"type":"object","required":["scheme","source","information"],"properties":{"scheme":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"how source and information are graded","x-code-list":"evaluation-scheme","type":"string"},"source":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"A … X","x-code-list":"evaluation-source","type":"string"},"information":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"1 … 4","x-code-list":"evaluation-information","type":"string"}}},"handling":{"additionalProperties":false,"type":"object","required":["tlp","audience"],"properties":{"tlp":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"RED, AMBER+STRICT, AMBER, GREEN, CLEAR","x-code-list":"tlp","type":"string"},"audience":{"maxItems":32,"uniqueItems":true,"type":"array","items":{"pattern":"^[a-z][a-z0-9-]{0,31}$","description":"party that may read it besides the owner","type":"string"}}}},"desk":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"duty desk to call; a desk, not a person","type":"string"},"exercise":{"description":"true for training: never linked with real alerts","type":"boolean"}}}}};
const pattern42 = new RegExp("^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$", "u");

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
if(!pattern42.test(data0)){
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
if(data2.desk === undefined){
const err15 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "desk"},message:"must have required property '"+"desk"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data2.exercise === undefined){
const err16 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "exercise"},message:"must have required property '"+"exercise"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data2){
if(!(func1.call(schema33.properties.alert.properties, key1))){
const err17 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.kind !== undefined){
let data3 = data2.kind;
if(typeof data3 === "string"){
if(!pattern16.test(data3)){
const err18 = {instancePath:instancePath+"/alert/kind",schemaPath:"#/properties/alert/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
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
const err19 = {instancePath:instancePath+"/alert/kind",schemaPath:"#/properties/alert/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data2.title !== undefined){
let data4 = data2.title;
if(typeof data4 === "string"){
if(func2(data4) > 200){
const err20 = {instancePath:instancePath+"/alert/title",schemaPath:"#/properties/alert/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func2(data4) < 1){
const err21 = {instancePath:instancePath+"/alert/title",schemaPath:"#/properties/alert/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern17.test(data4)){
const err22 = {instancePath:instancePath+"/alert/title",schemaPath:"#/properties/alert/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err23 = {instancePath:instancePath+"/alert/title",schemaPath:"#/properties/alert/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data2.occurredOn !== undefined){
let data5 = data2.occurredOn;
if(typeof data5 === "string"){
if(!pattern18.test(data5)){
const err24 = {instancePath:instancePath+"/alert/occurredOn",schemaPath:"#/properties/alert/properties/occurredOn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
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
const err25 = {instancePath:instancePath+"/alert/occurredOn",schemaPath:"#/properties/alert/properties/occurredOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data2.persons !== undefined){
let data6 = data2.persons;
if(Array.isArray(data6)){
if(data6.length > 50){
const err26 = {instancePath:instancePath+"/alert/persons",schemaPath:"#/properties/alert/properties/persons/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.role === undefined){
const err27 = {instancePath:instancePath+"/alert/persons/" + i0,schemaPath:"#/properties/alert/properties/persons/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data7.names === undefined){
const err28 = {instancePath:instancePath+"/alert/persons/" + i0,schemaPath:"#/properties/alert/properties/persons/items/required",keyword:"required",params:{missingProperty: "names"},message:"must have required property '"+"names"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key2 in data7){
if(!((((((key2 === "role") || (key2 === "names")) || (key2 === "birthDate")) || (key2 === "sex")) || (key2 === "nationalities")) || (key2 === "documents"))){
const err29 = {instancePath:instancePath+"/alert/persons/" + i0,schemaPath:"#/properties/alert/properties/persons/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data7.role !== undefined){
let data8 = data7.role;
if(typeof data8 === "string"){
if(!pattern16.test(data8)){
const err30 = {instancePath:instancePath+"/alert/persons/" + i0+"/role",schemaPath:"#/properties/alert/properties/persons/items/properties/role/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
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
const err31 = {instancePath:instancePath+"/alert/persons/" + i0+"/role",schemaPath:"#/properties/alert/properties/persons/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data7.names !== undefined){
let data9 = data7.names;
if(Array.isArray(data9)){
if(data9.length > 20){
const err32 = {instancePath:instancePath+"/alert/persons/" + i0+"/names",schemaPath:"#/properties/alert/properties/persons/items/properties/names/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data9.length < 1){
const err33 = {instancePath:instancePath+"/alert/persons/" + i0+"/names",schemaPath:"#/properties/alert/properties/persons/items/properties/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.text === undefined){
const err34 = {instancePath:instancePath+"/alert/persons/" + i0+"/names/" + i1,schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key3 in data10){
if(!(((key3 === "text") || (key3 === "kind")) || (key3 === "lang"))){
const err35 = {instancePath:instancePath+"/alert/persons/" + i0+"/names/" + i1,schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data10.text !== undefined){
let data11 = data10.text;
if(typeof data11 === "string"){
if(func2(data11) > 200){
const err36 = {instancePath:instancePath+"/alert/persons/" + i0+"/names/" + i1+"/text",schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(func2(data11) < 1){
const err37 = {instancePath:instancePath+"/alert/persons/" + i0+"/names/" + i1+"/text",schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!pattern17.test(data11)){
const err38 = {instancePath:instancePath+"/alert/persons/" + i0+"/names/" + i1+"/text",schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err39 = {instancePath:instancePath+"/alert/persons/" + i0+"/names/" + i1+"/text",schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data10.kind !== undefined){
let data12 = data10.kind;
if(typeof data12 === "string"){
if(!pattern16.test(data12)){
const err40 = {instancePath:instancePath+"/alert/persons/" + i0+"/names/" + i1+"/kind",schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/alert/persons/" + i0+"/names/" + i1+"/kind",schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data10.lang !== undefined){
let data13 = data10.lang;
if(typeof data13 === "string"){
if(!pattern22.test(data13)){
const err42 = {instancePath:instancePath+"/alert/persons/" + i0+"/names/" + i1+"/lang",schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/properties/lang/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Z][a-z]{3})?$"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/alert/persons/" + i0+"/names/" + i1+"/lang",schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/properties/lang/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/alert/persons/" + i0+"/names/" + i1,schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/alert/persons/" + i0+"/names",schemaPath:"#/properties/alert/properties/persons/items/properties/names/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data7.birthDate !== undefined){
let data14 = data7.birthDate;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.value === undefined){
const err46 = {instancePath:instancePath+"/alert/persons/" + i0+"/birthDate",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data14.precision === undefined){
const err47 = {instancePath:instancePath+"/alert/persons/" + i0+"/birthDate",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/required",keyword:"required",params:{missingProperty: "precision"},message:"must have required property '"+"precision"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key4 in data14){
if(!(((key4 === "value") || (key4 === "precision")) || (key4 === "conventional"))){
const err48 = {instancePath:instancePath+"/alert/persons/" + i0+"/birthDate",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data14.value !== undefined){
let data15 = data14.value;
if(typeof data15 === "string"){
if(!pattern18.test(data15)){
const err49 = {instancePath:instancePath+"/alert/persons/" + i0+"/birthDate/value",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/properties/value/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
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
const err50 = {instancePath:instancePath+"/alert/persons/" + i0+"/birthDate/value",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data14.precision !== undefined){
let data16 = data14.precision;
if(typeof data16 === "string"){
if(!pattern16.test(data16)){
const err51 = {instancePath:instancePath+"/alert/persons/" + i0+"/birthDate/precision",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/properties/precision/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/alert/persons/" + i0+"/birthDate/precision",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/properties/precision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data14.conventional !== undefined){
if(typeof data14.conventional !== "boolean"){
const err53 = {instancePath:instancePath+"/alert/persons/" + i0+"/birthDate/conventional",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/properties/conventional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err54 = {instancePath:instancePath+"/alert/persons/" + i0+"/birthDate",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data7.sex !== undefined){
let data18 = data7.sex;
if(typeof data18 === "string"){
if(!pattern16.test(data18)){
const err55 = {instancePath:instancePath+"/alert/persons/" + i0+"/sex",schemaPath:"#/properties/alert/properties/persons/items/properties/sex/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
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
const err56 = {instancePath:instancePath+"/alert/persons/" + i0+"/sex",schemaPath:"#/properties/alert/properties/persons/items/properties/sex/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data7.nationalities !== undefined){
let data19 = data7.nationalities;
if(Array.isArray(data19)){
if(data19.length > 5){
const err57 = {instancePath:instancePath+"/alert/persons/" + i0+"/nationalities",schemaPath:"#/properties/alert/properties/persons/items/properties/nationalities/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
if(typeof data20 === "string"){
if(!pattern26.test(data20)){
const err58 = {instancePath:instancePath+"/alert/persons/" + i0+"/nationalities/" + i2,schemaPath:"#/properties/alert/properties/persons/items/properties/nationalities/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
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
const err59 = {instancePath:instancePath+"/alert/persons/" + i0+"/nationalities/" + i2,schemaPath:"#/properties/alert/properties/persons/items/properties/nationalities/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
let i3 = data19.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data19[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err60 = {instancePath:instancePath+"/alert/persons/" + i0+"/nationalities",schemaPath:"#/properties/alert/properties/persons/items/properties/nationalities/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err61 = {instancePath:instancePath+"/alert/persons/" + i0+"/nationalities",schemaPath:"#/properties/alert/properties/persons/items/properties/nationalities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data7.documents !== undefined){
let data21 = data7.documents;
if(Array.isArray(data21)){
if(data21.length > 20){
const err62 = {instancePath:instancePath+"/alert/persons/" + i0+"/documents",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
const len3 = data21.length;
for(let i4=0; i4<len3; i4++){
let data22 = data21[i4];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.type === undefined){
const err63 = {instancePath:instancePath+"/alert/persons/" + i0+"/documents/" + i4,schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data22.country === undefined){
const err64 = {instancePath:instancePath+"/alert/persons/" + i0+"/documents/" + i4,schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data22.number === undefined){
const err65 = {instancePath:instancePath+"/alert/persons/" + i0+"/documents/" + i4,schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key5 in data22){
if(!(((key5 === "type") || (key5 === "country")) || (key5 === "number"))){
const err66 = {instancePath:instancePath+"/alert/persons/" + i0+"/documents/" + i4,schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data22.type !== undefined){
let data23 = data22.type;
if(typeof data23 === "string"){
if(!pattern16.test(data23)){
const err67 = {instancePath:instancePath+"/alert/persons/" + i0+"/documents/" + i4+"/type",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/type/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
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
const err68 = {instancePath:instancePath+"/alert/persons/" + i0+"/documents/" + i4+"/type",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data22.country !== undefined){
let data24 = data22.country;
if(typeof data24 === "string"){
if(!pattern26.test(data24)){
const err69 = {instancePath:instancePath+"/alert/persons/" + i0+"/documents/" + i4+"/country",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/alert/persons/" + i0+"/documents/" + i4+"/country",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data22.number !== undefined){
let data25 = data22.number;
if(typeof data25 === "string"){
if(func2(data25) > 32){
const err71 = {instancePath:instancePath+"/alert/persons/" + i0+"/documents/" + i4+"/number",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/number/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(func2(data25) < 3){
const err72 = {instancePath:instancePath+"/alert/persons/" + i0+"/documents/" + i4+"/number",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/number/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!pattern29.test(data25)){
const err73 = {instancePath:instancePath+"/alert/persons/" + i0+"/documents/" + i4+"/number",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/number/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.№-]*$"},message:"must match pattern \""+"^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.№-]*$"+"\""};
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
const err74 = {instancePath:instancePath+"/alert/persons/" + i0+"/documents/" + i4+"/number",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/alert/persons/" + i0+"/documents/" + i4,schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/alert/persons/" + i0+"/documents",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/alert/persons/" + i0,schemaPath:"#/properties/alert/properties/persons/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/alert/persons",schemaPath:"#/properties/alert/properties/persons/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data2.phones !== undefined){
let data26 = data2.phones;
if(Array.isArray(data26)){
if(data26.length > 100){
const err79 = {instancePath:instancePath+"/alert/phones",schemaPath:"#/properties/alert/properties/phones/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
const len4 = data26.length;
for(let i5=0; i5<len4; i5++){
let data27 = data26[i5];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.number === undefined){
const err80 = {instancePath:instancePath+"/alert/phones/" + i5,schemaPath:"#/properties/alert/properties/phones/items/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key6 in data27){
if(!((key6 === "number") || (key6 === "note"))){
const err81 = {instancePath:instancePath+"/alert/phones/" + i5,schemaPath:"#/properties/alert/properties/phones/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data27.number !== undefined){
let data28 = data27.number;
if(typeof data28 === "string"){
if(!pattern30.test(data28)){
const err82 = {instancePath:instancePath+"/alert/phones/" + i5+"/number",schemaPath:"#/properties/alert/properties/phones/items/properties/number/pattern",keyword:"pattern",params:{pattern: "^\\+[0-9][0-9 ().-]{5,24}$"},message:"must match pattern \""+"^\\+[0-9][0-9 ().-]{5,24}$"+"\""};
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
const err83 = {instancePath:instancePath+"/alert/phones/" + i5+"/number",schemaPath:"#/properties/alert/properties/phones/items/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data27.note !== undefined){
let data29 = data27.note;
if(typeof data29 === "string"){
if(func2(data29) > 200){
const err84 = {instancePath:instancePath+"/alert/phones/" + i5+"/note",schemaPath:"#/properties/alert/properties/phones/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(func2(data29) < 1){
const err85 = {instancePath:instancePath+"/alert/phones/" + i5+"/note",schemaPath:"#/properties/alert/properties/phones/items/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!pattern17.test(data29)){
const err86 = {instancePath:instancePath+"/alert/phones/" + i5+"/note",schemaPath:"#/properties/alert/properties/phones/items/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/alert/phones/" + i5+"/note",schemaPath:"#/properties/alert/properties/phones/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/alert/phones/" + i5,schemaPath:"#/properties/alert/properties/phones/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/alert/phones",schemaPath:"#/properties/alert/properties/phones/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data2.place !== undefined){
let data30 = data2.place;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.name === undefined){
const err90 = {instancePath:instancePath+"/alert/place",schemaPath:"#/properties/alert/properties/place/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data30.country === undefined){
const err91 = {instancePath:instancePath+"/alert/place",schemaPath:"#/properties/alert/properties/place/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
for(const key7 in data30){
if(!(((key7 === "name") || (key7 === "country")) || (key7 === "position"))){
const err92 = {instancePath:instancePath+"/alert/place",schemaPath:"#/properties/alert/properties/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data30.name !== undefined){
let data31 = data30.name;
if(typeof data31 === "string"){
if(func2(data31) > 200){
const err93 = {instancePath:instancePath+"/alert/place/name",schemaPath:"#/properties/alert/properties/place/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(func2(data31) < 1){
const err94 = {instancePath:instancePath+"/alert/place/name",schemaPath:"#/properties/alert/properties/place/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!pattern17.test(data31)){
const err95 = {instancePath:instancePath+"/alert/place/name",schemaPath:"#/properties/alert/properties/place/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/alert/place/name",schemaPath:"#/properties/alert/properties/place/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data30.country !== undefined){
let data32 = data30.country;
if(typeof data32 === "string"){
if(!pattern26.test(data32)){
const err97 = {instancePath:instancePath+"/alert/place/country",schemaPath:"#/properties/alert/properties/place/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/alert/place/country",schemaPath:"#/properties/alert/properties/place/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data30.position !== undefined){
let data33 = data30.position;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.latitude === undefined){
const err99 = {instancePath:instancePath+"/alert/place/position",schemaPath:"#/properties/alert/properties/place/properties/position/required",keyword:"required",params:{missingProperty: "latitude"},message:"must have required property '"+"latitude"+"'"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data33.longitude === undefined){
const err100 = {instancePath:instancePath+"/alert/place/position",schemaPath:"#/properties/alert/properties/place/properties/position/required",keyword:"required",params:{missingProperty: "longitude"},message:"must have required property '"+"longitude"+"'"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data33.uncertainty === undefined){
const err101 = {instancePath:instancePath+"/alert/place/position",schemaPath:"#/properties/alert/properties/place/properties/position/required",keyword:"required",params:{missingProperty: "uncertainty"},message:"must have required property '"+"uncertainty"+"'"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
for(const key8 in data33){
if(!(((key8 === "latitude") || (key8 === "longitude")) || (key8 === "uncertainty"))){
const err102 = {instancePath:instancePath+"/alert/place/position",schemaPath:"#/properties/alert/properties/place/properties/position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data33.latitude !== undefined){
let data34 = data33.latitude;
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 90 || isNaN(data34)){
const err103 = {instancePath:instancePath+"/alert/place/position/latitude",schemaPath:"#/properties/alert/properties/place/properties/position/properties/latitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data34 < -90 || isNaN(data34)){
const err104 = {instancePath:instancePath+"/alert/place/position/latitude",schemaPath:"#/properties/alert/properties/place/properties/position/properties/latitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -90},message:"must be >= -90"};
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
const err105 = {instancePath:instancePath+"/alert/place/position/latitude",schemaPath:"#/properties/alert/properties/place/properties/position/properties/latitude/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data33.longitude !== undefined){
let data35 = data33.longitude;
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 180 || isNaN(data35)){
const err106 = {instancePath:instancePath+"/alert/place/position/longitude",schemaPath:"#/properties/alert/properties/place/properties/position/properties/longitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180},message:"must be <= 180"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data35 < -180 || isNaN(data35)){
const err107 = {instancePath:instancePath+"/alert/place/position/longitude",schemaPath:"#/properties/alert/properties/place/properties/position/properties/longitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -180},message:"must be >= -180"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/alert/place/position/longitude",schemaPath:"#/properties/alert/properties/place/properties/position/properties/longitude/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data33.uncertainty !== undefined){
let data36 = data33.uncertainty;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 1000000 || isNaN(data36)){
const err109 = {instancePath:instancePath+"/alert/place/position/uncertainty",schemaPath:"#/properties/alert/properties/place/properties/position/properties/uncertainty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data36 <= 0 || isNaN(data36)){
const err110 = {instancePath:instancePath+"/alert/place/position/uncertainty",schemaPath:"#/properties/alert/properties/place/properties/position/properties/uncertainty/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
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
const err111 = {instancePath:instancePath+"/alert/place/position/uncertainty",schemaPath:"#/properties/alert/properties/place/properties/position/properties/uncertainty/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/alert/place/position",schemaPath:"#/properties/alert/properties/place/properties/position/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/alert/place",schemaPath:"#/properties/alert/properties/place/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data2.narrative !== undefined){
let data37 = data2.narrative;
if(Array.isArray(data37)){
if(data37.length > 10){
const err114 = {instancePath:instancePath+"/alert/narrative",schemaPath:"#/properties/alert/properties/narrative/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data37.length < 1){
const err115 = {instancePath:instancePath+"/alert/narrative",schemaPath:"#/properties/alert/properties/narrative/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
const len5 = data37.length;
for(let i6=0; i6<len5; i6++){
let data38 = data37[i6];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.lang === undefined){
const err116 = {instancePath:instancePath+"/alert/narrative/" + i6,schemaPath:"#/properties/alert/properties/narrative/items/required",keyword:"required",params:{missingProperty: "lang"},message:"must have required property '"+"lang"+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data38.text === undefined){
const err117 = {instancePath:instancePath+"/alert/narrative/" + i6,schemaPath:"#/properties/alert/properties/narrative/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
for(const key9 in data38){
if(!((key9 === "lang") || (key9 === "text"))){
const err118 = {instancePath:instancePath+"/alert/narrative/" + i6,schemaPath:"#/properties/alert/properties/narrative/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data38.lang !== undefined){
let data39 = data38.lang;
if(typeof data39 === "string"){
if(!pattern22.test(data39)){
const err119 = {instancePath:instancePath+"/alert/narrative/" + i6+"/lang",schemaPath:"#/properties/alert/properties/narrative/items/properties/lang/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Z][a-z]{3})?$"+"\""};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/alert/narrative/" + i6+"/lang",schemaPath:"#/properties/alert/properties/narrative/items/properties/lang/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data38.text !== undefined){
let data40 = data38.text;
if(typeof data40 === "string"){
if(func2(data40) > 20000){
const err121 = {instancePath:instancePath+"/alert/narrative/" + i6+"/text",schemaPath:"#/properties/alert/properties/narrative/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(func2(data40) < 1){
const err122 = {instancePath:instancePath+"/alert/narrative/" + i6+"/text",schemaPath:"#/properties/alert/properties/narrative/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(!pattern17.test(data40)){
const err123 = {instancePath:instancePath+"/alert/narrative/" + i6+"/text",schemaPath:"#/properties/alert/properties/narrative/items/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err124 = {instancePath:instancePath+"/alert/narrative/" + i6+"/text",schemaPath:"#/properties/alert/properties/narrative/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/alert/narrative/" + i6,schemaPath:"#/properties/alert/properties/narrative/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err126 = {instancePath:instancePath+"/alert/narrative",schemaPath:"#/properties/alert/properties/narrative/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data2.evaluation !== undefined){
let data41 = data2.evaluation;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.scheme === undefined){
const err127 = {instancePath:instancePath+"/alert/evaluation",schemaPath:"#/properties/alert/properties/evaluation/required",keyword:"required",params:{missingProperty: "scheme"},message:"must have required property '"+"scheme"+"'"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data41.source === undefined){
const err128 = {instancePath:instancePath+"/alert/evaluation",schemaPath:"#/properties/alert/properties/evaluation/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data41.information === undefined){
const err129 = {instancePath:instancePath+"/alert/evaluation",schemaPath:"#/properties/alert/properties/evaluation/required",keyword:"required",params:{missingProperty: "information"},message:"must have required property '"+"information"+"'"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
for(const key10 in data41){
if(!(((key10 === "scheme") || (key10 === "source")) || (key10 === "information"))){
const err130 = {instancePath:instancePath+"/alert/evaluation",schemaPath:"#/properties/alert/properties/evaluation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data41.scheme !== undefined){
let data42 = data41.scheme;
if(typeof data42 === "string"){
if(!pattern16.test(data42)){
const err131 = {instancePath:instancePath+"/alert/evaluation/scheme",schemaPath:"#/properties/alert/properties/evaluation/properties/scheme/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
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
const err132 = {instancePath:instancePath+"/alert/evaluation/scheme",schemaPath:"#/properties/alert/properties/evaluation/properties/scheme/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data41.source !== undefined){
let data43 = data41.source;
if(typeof data43 === "string"){
if(!pattern16.test(data43)){
const err133 = {instancePath:instancePath+"/alert/evaluation/source",schemaPath:"#/properties/alert/properties/evaluation/properties/source/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/alert/evaluation/source",schemaPath:"#/properties/alert/properties/evaluation/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data41.information !== undefined){
let data44 = data41.information;
if(typeof data44 === "string"){
if(!pattern16.test(data44)){
const err135 = {instancePath:instancePath+"/alert/evaluation/information",schemaPath:"#/properties/alert/properties/evaluation/properties/information/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
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
const err136 = {instancePath:instancePath+"/alert/evaluation/information",schemaPath:"#/properties/alert/properties/evaluation/properties/information/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/alert/evaluation",schemaPath:"#/properties/alert/properties/evaluation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data2.handling !== undefined){
let data45 = data2.handling;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.tlp === undefined){
const err138 = {instancePath:instancePath+"/alert/handling",schemaPath:"#/properties/alert/properties/handling/required",keyword:"required",params:{missingProperty: "tlp"},message:"must have required property '"+"tlp"+"'"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data45.audience === undefined){
const err139 = {instancePath:instancePath+"/alert/handling",schemaPath:"#/properties/alert/properties/handling/required",keyword:"required",params:{missingProperty: "audience"},message:"must have required property '"+"audience"+"'"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
for(const key11 in data45){
if(!((key11 === "tlp") || (key11 === "audience"))){
const err140 = {instancePath:instancePath+"/alert/handling",schemaPath:"#/properties/alert/properties/handling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data45.tlp !== undefined){
let data46 = data45.tlp;
if(typeof data46 === "string"){
if(!pattern16.test(data46)){
const err141 = {instancePath:instancePath+"/alert/handling/tlp",schemaPath:"#/properties/alert/properties/handling/properties/tlp/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
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
const err142 = {instancePath:instancePath+"/alert/handling/tlp",schemaPath:"#/properties/alert/properties/handling/properties/tlp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data45.audience !== undefined){
let data47 = data45.audience;
if(Array.isArray(data47)){
if(data47.length > 32){
const err143 = {instancePath:instancePath+"/alert/handling/audience",schemaPath:"#/properties/alert/properties/handling/properties/audience/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
const len6 = data47.length;
for(let i7=0; i7<len6; i7++){
let data48 = data47[i7];
if(typeof data48 === "string"){
if(!pattern40.test(data48)){
const err144 = {instancePath:instancePath+"/alert/handling/audience/" + i7,schemaPath:"#/properties/alert/properties/handling/properties/audience/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,31}$"+"\""};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/alert/handling/audience/" + i7,schemaPath:"#/properties/alert/properties/handling/properties/audience/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
let i8 = data47.length;
let j1;
if(i8 > 1){
const indices1 = {};
for(;i8--;){
let item1 = data47[i8];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err146 = {instancePath:instancePath+"/alert/handling/audience",schemaPath:"#/properties/alert/properties/handling/properties/audience/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i8+" are identical)"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
break;
}
indices1[item1] = i8;
}
}
}
else {
const err147 = {instancePath:instancePath+"/alert/handling/audience",schemaPath:"#/properties/alert/properties/handling/properties/audience/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err148 = {instancePath:instancePath+"/alert/handling",schemaPath:"#/properties/alert/properties/handling/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data2.desk !== undefined){
let data49 = data2.desk;
if(typeof data49 === "string"){
if(func2(data49) > 200){
const err149 = {instancePath:instancePath+"/alert/desk",schemaPath:"#/properties/alert/properties/desk/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(func2(data49) < 1){
const err150 = {instancePath:instancePath+"/alert/desk",schemaPath:"#/properties/alert/properties/desk/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(!pattern17.test(data49)){
const err151 = {instancePath:instancePath+"/alert/desk",schemaPath:"#/properties/alert/properties/desk/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err152 = {instancePath:instancePath+"/alert/desk",schemaPath:"#/properties/alert/properties/desk/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data2.exercise !== undefined){
if(typeof data2.exercise !== "boolean"){
const err153 = {instancePath:instancePath+"/alert/exercise",schemaPath:"#/properties/alert/properties/exercise/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err154 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err155 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const alertCorrectedV1 = validate23;
const schema34 = {"$id":"urn:qalqan:schema:alert.corrected:v1","additionalProperties":false,"description":"An alert is corrected","type":"object","required":["reference","revision","reason","alert"],"properties":{"reference":{"pattern":"^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$","description":"alert that is corrected","type":"string"},"revision":{"minimum":2,"maximum":1000000,"type":"integer"},"reason":{"minLength":1,"maxLength":500,"pattern":"\\S","description":"why, in words a reader of the old revision needs","type":"string"},"alert":{"additionalProperties":false,"description":"Content of an alert","type":"object","required":["kind","title","persons","phones","narrative","evaluation","handling","desk","exercise"],"properties":{"kind":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"what the alert is about","x-code-list":"alert-kind","type":"string"},"title":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"one line for a list","type":"string"},"occurredOn":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"when it happened, as precise as known","type":"string"},"persons":{"maxItems":50,"type":"array","items":{"additionalProperties":false,"type":"object","required":["role","names"],"properties":{"role":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"suspect, victim, witness …; suspects and victims are told apart","x-code-list":"person-role","type":"string"},"names":{"minItems":1,"maxItems":20,"type":"array","items":{"additionalProperties":false,"type":"object","required":["text"],"properties":{"text":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"full name, any script, as in the source","type":"string"},"kind":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"as in a document, alias, maiden …","x-code-list":"name-kind","type":"string"},"lang":{"pattern":"^[a-z]{2,3}(-[A-Z][a-z]{3})?$","description":"language, with script where it is not the usual one","type":"string"}}}},"birthDate":{"additionalProperties":false,"type":"object","required":["value","precision"],"properties":{"value":{"pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","description":"YYYY, YYYY-MM or YYYY-MM-DD","type":"string"},"precision":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"year, month or day; agrees with the form of value","x-code-list":"date-precision","type":"string"},"conventional":{"description":"true where 1 January stands for \"not known\"","type":"boolean"}}},"sex":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"f, m, x or unknown","x-code-list":"sex","type":"string"},"nationalities":{"maxItems":5,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Z]{2}$","description":"citizenship","type":"string"}},"documents":{"maxItems":20,"type":"array","items":{"additionalProperties":false,"type":"object","required":["type","country","number"],"properties":{"type":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"passport, national id …","x-code-list":"document-type","type":"string"},"country":{"pattern":"^[A-Z]{2}$","description":"issuing country","type":"string"},"number":{"minLength":3,"maxLength":32,"pattern":"^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.№-]*$","description":"as printed","type":"string"}}}}}}},"phones":{"maxItems":100,"type":"array","items":{"additionalProperties":false,"type":"object","required":["number"],"properties":{"number":{"pattern":"^\\+[0-9][0-9 ().-]{5,24}$","description":"international form, E.164 digits with separators allowed","type":"string"},"note":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"how it was used, by whom","type":"string"}}}},"place":{"additionalProperties":false,"type":"object","required":["name","country"],"properties":{"name":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"place as its source names it","type":"string"},"country":{"pattern":"^[A-Z]{2}$","description":"country","type":"string"},"position":{"additionalProperties":false,"type":"object","required":["latitude","longitude","uncertainty"],"properties":{"latitude":{"minimum":-90,"maximum":90,"description":"WGS 84, degrees","type":"number"},"longitude":{"minimum":-180,"maximum":180,"description":"WGS 84, degrees","type":"number"},"uncertainty":{"exclusiveMinimum":0,"maximum":1000000,"description":"radius in metres; a point without it says too much","type":"number"}}}}},"narrative":{"minItems":1,"maxItems":10,"type":"array","items":{"additionalProperties":false,"type":"object","required":["lang","text"],"properties":{"lang":{"pattern":"^[a-z]{2,3}(-[A-Z][a-z]{3})?$","description":"language of the text; the original is the authentic one","type":"string"},"text":{"minLength":1,"maxLength":20000,"pattern":"\\S","description":"what happened","type":"string"}}}},"evaluation":{"additionalProperties":false,"type":"object","required":["scheme","source","information"],"properties":{"scheme":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"how source and information are graded","x-code-list":"evaluation-scheme","type":"string"},"source":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"A … X","x-code-list":"evaluation-source","type":"string"},"information":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"1 … 4","x-code-list":"evaluation-information","type":"string"}}},"handling":{"additionalProperties":false,"type":"object","required":["tlp","audience"],"properties":{"tlp":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"RED, AMBER+STRICT, AMBER, GREEN, CLEAR","x-code-list":"tlp","type":"string"},"audience":{"maxItems":32,"uniqueItems":true,"type":"array","items":{"pattern":"^[a-z][a-z0-9-]{0,31}$","description":"party that may read it besides the owner","type":"string"}}}},"desk":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"duty desk to call; a desk, not a person","type":"string"},"exercise":{"description":"true for training: never linked with real alerts","type":"boolean"}}}}};

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
if(!pattern42.test(data0)){
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
if(data3.desk === undefined){
const err21 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "desk"},message:"must have required property '"+"desk"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data3.exercise === undefined){
const err22 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "exercise"},message:"must have required property '"+"exercise"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key1 in data3){
if(!(func1.call(schema34.properties.alert.properties, key1))){
const err23 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data3.kind !== undefined){
let data4 = data3.kind;
if(typeof data4 === "string"){
if(!pattern16.test(data4)){
const err24 = {instancePath:instancePath+"/alert/kind",schemaPath:"#/properties/alert/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
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
const err25 = {instancePath:instancePath+"/alert/kind",schemaPath:"#/properties/alert/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data3.title !== undefined){
let data5 = data3.title;
if(typeof data5 === "string"){
if(func2(data5) > 200){
const err26 = {instancePath:instancePath+"/alert/title",schemaPath:"#/properties/alert/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func2(data5) < 1){
const err27 = {instancePath:instancePath+"/alert/title",schemaPath:"#/properties/alert/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!pattern17.test(data5)){
const err28 = {instancePath:instancePath+"/alert/title",schemaPath:"#/properties/alert/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err29 = {instancePath:instancePath+"/alert/title",schemaPath:"#/properties/alert/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data3.occurredOn !== undefined){
let data6 = data3.occurredOn;
if(typeof data6 === "string"){
if(!pattern18.test(data6)){
const err30 = {instancePath:instancePath+"/alert/occurredOn",schemaPath:"#/properties/alert/properties/occurredOn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
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
const err31 = {instancePath:instancePath+"/alert/occurredOn",schemaPath:"#/properties/alert/properties/occurredOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data3.persons !== undefined){
let data7 = data3.persons;
if(Array.isArray(data7)){
if(data7.length > 50){
const err32 = {instancePath:instancePath+"/alert/persons",schemaPath:"#/properties/alert/properties/persons/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.role === undefined){
const err33 = {instancePath:instancePath+"/alert/persons/" + i0,schemaPath:"#/properties/alert/properties/persons/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data8.names === undefined){
const err34 = {instancePath:instancePath+"/alert/persons/" + i0,schemaPath:"#/properties/alert/properties/persons/items/required",keyword:"required",params:{missingProperty: "names"},message:"must have required property '"+"names"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key2 in data8){
if(!((((((key2 === "role") || (key2 === "names")) || (key2 === "birthDate")) || (key2 === "sex")) || (key2 === "nationalities")) || (key2 === "documents"))){
const err35 = {instancePath:instancePath+"/alert/persons/" + i0,schemaPath:"#/properties/alert/properties/persons/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data8.role !== undefined){
let data9 = data8.role;
if(typeof data9 === "string"){
if(!pattern16.test(data9)){
const err36 = {instancePath:instancePath+"/alert/persons/" + i0+"/role",schemaPath:"#/properties/alert/properties/persons/items/properties/role/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/alert/persons/" + i0+"/role",schemaPath:"#/properties/alert/properties/persons/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data8.names !== undefined){
let data10 = data8.names;
if(Array.isArray(data10)){
if(data10.length > 20){
const err38 = {instancePath:instancePath+"/alert/persons/" + i0+"/names",schemaPath:"#/properties/alert/properties/persons/items/properties/names/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data10.length < 1){
const err39 = {instancePath:instancePath+"/alert/persons/" + i0+"/names",schemaPath:"#/properties/alert/properties/persons/items/properties/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.text === undefined){
const err40 = {instancePath:instancePath+"/alert/persons/" + i0+"/names/" + i1,schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key3 in data11){
if(!(((key3 === "text") || (key3 === "kind")) || (key3 === "lang"))){
const err41 = {instancePath:instancePath+"/alert/persons/" + i0+"/names/" + i1,schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data11.text !== undefined){
let data12 = data11.text;
if(typeof data12 === "string"){
if(func2(data12) > 200){
const err42 = {instancePath:instancePath+"/alert/persons/" + i0+"/names/" + i1+"/text",schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func2(data12) < 1){
const err43 = {instancePath:instancePath+"/alert/persons/" + i0+"/names/" + i1+"/text",schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!pattern17.test(data12)){
const err44 = {instancePath:instancePath+"/alert/persons/" + i0+"/names/" + i1+"/text",schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err45 = {instancePath:instancePath+"/alert/persons/" + i0+"/names/" + i1+"/text",schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data11.kind !== undefined){
let data13 = data11.kind;
if(typeof data13 === "string"){
if(!pattern16.test(data13)){
const err46 = {instancePath:instancePath+"/alert/persons/" + i0+"/names/" + i1+"/kind",schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
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
const err47 = {instancePath:instancePath+"/alert/persons/" + i0+"/names/" + i1+"/kind",schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data11.lang !== undefined){
let data14 = data11.lang;
if(typeof data14 === "string"){
if(!pattern22.test(data14)){
const err48 = {instancePath:instancePath+"/alert/persons/" + i0+"/names/" + i1+"/lang",schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/properties/lang/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Z][a-z]{3})?$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/alert/persons/" + i0+"/names/" + i1+"/lang",schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/properties/lang/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/alert/persons/" + i0+"/names/" + i1,schemaPath:"#/properties/alert/properties/persons/items/properties/names/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/alert/persons/" + i0+"/names",schemaPath:"#/properties/alert/properties/persons/items/properties/names/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data8.birthDate !== undefined){
let data15 = data8.birthDate;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.value === undefined){
const err52 = {instancePath:instancePath+"/alert/persons/" + i0+"/birthDate",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data15.precision === undefined){
const err53 = {instancePath:instancePath+"/alert/persons/" + i0+"/birthDate",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/required",keyword:"required",params:{missingProperty: "precision"},message:"must have required property '"+"precision"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key4 in data15){
if(!(((key4 === "value") || (key4 === "precision")) || (key4 === "conventional"))){
const err54 = {instancePath:instancePath+"/alert/persons/" + i0+"/birthDate",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data15.value !== undefined){
let data16 = data15.value;
if(typeof data16 === "string"){
if(!pattern18.test(data16)){
const err55 = {instancePath:instancePath+"/alert/persons/" + i0+"/birthDate/value",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/properties/value/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"+"\""};
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
const err56 = {instancePath:instancePath+"/alert/persons/" + i0+"/birthDate/value",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data15.precision !== undefined){
let data17 = data15.precision;
if(typeof data17 === "string"){
if(!pattern16.test(data17)){
const err57 = {instancePath:instancePath+"/alert/persons/" + i0+"/birthDate/precision",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/properties/precision/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/alert/persons/" + i0+"/birthDate/precision",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/properties/precision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data15.conventional !== undefined){
if(typeof data15.conventional !== "boolean"){
const err59 = {instancePath:instancePath+"/alert/persons/" + i0+"/birthDate/conventional",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/properties/conventional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err60 = {instancePath:instancePath+"/alert/persons/" + i0+"/birthDate",schemaPath:"#/properties/alert/properties/persons/items/properties/birthDate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data8.sex !== undefined){
let data19 = data8.sex;
if(typeof data19 === "string"){
if(!pattern16.test(data19)){
const err61 = {instancePath:instancePath+"/alert/persons/" + i0+"/sex",schemaPath:"#/properties/alert/properties/persons/items/properties/sex/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/alert/persons/" + i0+"/sex",schemaPath:"#/properties/alert/properties/persons/items/properties/sex/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data8.nationalities !== undefined){
let data20 = data8.nationalities;
if(Array.isArray(data20)){
if(data20.length > 5){
const err63 = {instancePath:instancePath+"/alert/persons/" + i0+"/nationalities",schemaPath:"#/properties/alert/properties/persons/items/properties/nationalities/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
let data21 = data20[i2];
if(typeof data21 === "string"){
if(!pattern26.test(data21)){
const err64 = {instancePath:instancePath+"/alert/persons/" + i0+"/nationalities/" + i2,schemaPath:"#/properties/alert/properties/persons/items/properties/nationalities/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
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
const err65 = {instancePath:instancePath+"/alert/persons/" + i0+"/nationalities/" + i2,schemaPath:"#/properties/alert/properties/persons/items/properties/nationalities/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
let i3 = data20.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data20[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err66 = {instancePath:instancePath+"/alert/persons/" + i0+"/nationalities",schemaPath:"#/properties/alert/properties/persons/items/properties/nationalities/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err67 = {instancePath:instancePath+"/alert/persons/" + i0+"/nationalities",schemaPath:"#/properties/alert/properties/persons/items/properties/nationalities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data8.documents !== undefined){
let data22 = data8.documents;
if(Array.isArray(data22)){
if(data22.length > 20){
const err68 = {instancePath:instancePath+"/alert/persons/" + i0+"/documents",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
const len3 = data22.length;
for(let i4=0; i4<len3; i4++){
let data23 = data22[i4];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.type === undefined){
const err69 = {instancePath:instancePath+"/alert/persons/" + i0+"/documents/" + i4,schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data23.country === undefined){
const err70 = {instancePath:instancePath+"/alert/persons/" + i0+"/documents/" + i4,schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data23.number === undefined){
const err71 = {instancePath:instancePath+"/alert/persons/" + i0+"/documents/" + i4,schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key5 in data23){
if(!(((key5 === "type") || (key5 === "country")) || (key5 === "number"))){
const err72 = {instancePath:instancePath+"/alert/persons/" + i0+"/documents/" + i4,schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data23.type !== undefined){
let data24 = data23.type;
if(typeof data24 === "string"){
if(!pattern16.test(data24)){
const err73 = {instancePath:instancePath+"/alert/persons/" + i0+"/documents/" + i4+"/type",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/type/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
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
const err74 = {instancePath:instancePath+"/alert/persons/" + i0+"/documents/" + i4+"/type",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data23.country !== undefined){
let data25 = data23.country;
if(typeof data25 === "string"){
if(!pattern26.test(data25)){
const err75 = {instancePath:instancePath+"/alert/persons/" + i0+"/documents/" + i4+"/country",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
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
const err76 = {instancePath:instancePath+"/alert/persons/" + i0+"/documents/" + i4+"/country",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data23.number !== undefined){
let data26 = data23.number;
if(typeof data26 === "string"){
if(func2(data26) > 32){
const err77 = {instancePath:instancePath+"/alert/persons/" + i0+"/documents/" + i4+"/number",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/number/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(func2(data26) < 3){
const err78 = {instancePath:instancePath+"/alert/persons/" + i0+"/documents/" + i4+"/number",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/number/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!pattern29.test(data26)){
const err79 = {instancePath:instancePath+"/alert/persons/" + i0+"/documents/" + i4+"/number",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/number/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.№-]*$"},message:"must match pattern \""+"^[0-9A-Za-zЀ-ӿ][0-9A-Za-zЀ-ӿ /.№-]*$"+"\""};
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
const err80 = {instancePath:instancePath+"/alert/persons/" + i0+"/documents/" + i4+"/number",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/alert/persons/" + i0+"/documents/" + i4,schemaPath:"#/properties/alert/properties/persons/items/properties/documents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err82 = {instancePath:instancePath+"/alert/persons/" + i0+"/documents",schemaPath:"#/properties/alert/properties/persons/items/properties/documents/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err83 = {instancePath:instancePath+"/alert/persons/" + i0,schemaPath:"#/properties/alert/properties/persons/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/alert/persons",schemaPath:"#/properties/alert/properties/persons/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data3.phones !== undefined){
let data27 = data3.phones;
if(Array.isArray(data27)){
if(data27.length > 100){
const err85 = {instancePath:instancePath+"/alert/phones",schemaPath:"#/properties/alert/properties/phones/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
const len4 = data27.length;
for(let i5=0; i5<len4; i5++){
let data28 = data27[i5];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.number === undefined){
const err86 = {instancePath:instancePath+"/alert/phones/" + i5,schemaPath:"#/properties/alert/properties/phones/items/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key6 in data28){
if(!((key6 === "number") || (key6 === "note"))){
const err87 = {instancePath:instancePath+"/alert/phones/" + i5,schemaPath:"#/properties/alert/properties/phones/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data28.number !== undefined){
let data29 = data28.number;
if(typeof data29 === "string"){
if(!pattern30.test(data29)){
const err88 = {instancePath:instancePath+"/alert/phones/" + i5+"/number",schemaPath:"#/properties/alert/properties/phones/items/properties/number/pattern",keyword:"pattern",params:{pattern: "^\\+[0-9][0-9 ().-]{5,24}$"},message:"must match pattern \""+"^\\+[0-9][0-9 ().-]{5,24}$"+"\""};
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
const err89 = {instancePath:instancePath+"/alert/phones/" + i5+"/number",schemaPath:"#/properties/alert/properties/phones/items/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data28.note !== undefined){
let data30 = data28.note;
if(typeof data30 === "string"){
if(func2(data30) > 200){
const err90 = {instancePath:instancePath+"/alert/phones/" + i5+"/note",schemaPath:"#/properties/alert/properties/phones/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(func2(data30) < 1){
const err91 = {instancePath:instancePath+"/alert/phones/" + i5+"/note",schemaPath:"#/properties/alert/properties/phones/items/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!pattern17.test(data30)){
const err92 = {instancePath:instancePath+"/alert/phones/" + i5+"/note",schemaPath:"#/properties/alert/properties/phones/items/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err93 = {instancePath:instancePath+"/alert/phones/" + i5+"/note",schemaPath:"#/properties/alert/properties/phones/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err94 = {instancePath:instancePath+"/alert/phones/" + i5,schemaPath:"#/properties/alert/properties/phones/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err95 = {instancePath:instancePath+"/alert/phones",schemaPath:"#/properties/alert/properties/phones/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data3.place !== undefined){
let data31 = data3.place;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.name === undefined){
const err96 = {instancePath:instancePath+"/alert/place",schemaPath:"#/properties/alert/properties/place/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data31.country === undefined){
const err97 = {instancePath:instancePath+"/alert/place",schemaPath:"#/properties/alert/properties/place/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
for(const key7 in data31){
if(!(((key7 === "name") || (key7 === "country")) || (key7 === "position"))){
const err98 = {instancePath:instancePath+"/alert/place",schemaPath:"#/properties/alert/properties/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data31.name !== undefined){
let data32 = data31.name;
if(typeof data32 === "string"){
if(func2(data32) > 200){
const err99 = {instancePath:instancePath+"/alert/place/name",schemaPath:"#/properties/alert/properties/place/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(func2(data32) < 1){
const err100 = {instancePath:instancePath+"/alert/place/name",schemaPath:"#/properties/alert/properties/place/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!pattern17.test(data32)){
const err101 = {instancePath:instancePath+"/alert/place/name",schemaPath:"#/properties/alert/properties/place/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/alert/place/name",schemaPath:"#/properties/alert/properties/place/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data31.country !== undefined){
let data33 = data31.country;
if(typeof data33 === "string"){
if(!pattern26.test(data33)){
const err103 = {instancePath:instancePath+"/alert/place/country",schemaPath:"#/properties/alert/properties/place/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
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
const err104 = {instancePath:instancePath+"/alert/place/country",schemaPath:"#/properties/alert/properties/place/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data31.position !== undefined){
let data34 = data31.position;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.latitude === undefined){
const err105 = {instancePath:instancePath+"/alert/place/position",schemaPath:"#/properties/alert/properties/place/properties/position/required",keyword:"required",params:{missingProperty: "latitude"},message:"must have required property '"+"latitude"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data34.longitude === undefined){
const err106 = {instancePath:instancePath+"/alert/place/position",schemaPath:"#/properties/alert/properties/place/properties/position/required",keyword:"required",params:{missingProperty: "longitude"},message:"must have required property '"+"longitude"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data34.uncertainty === undefined){
const err107 = {instancePath:instancePath+"/alert/place/position",schemaPath:"#/properties/alert/properties/place/properties/position/required",keyword:"required",params:{missingProperty: "uncertainty"},message:"must have required property '"+"uncertainty"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
for(const key8 in data34){
if(!(((key8 === "latitude") || (key8 === "longitude")) || (key8 === "uncertainty"))){
const err108 = {instancePath:instancePath+"/alert/place/position",schemaPath:"#/properties/alert/properties/place/properties/position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data34.latitude !== undefined){
let data35 = data34.latitude;
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 90 || isNaN(data35)){
const err109 = {instancePath:instancePath+"/alert/place/position/latitude",schemaPath:"#/properties/alert/properties/place/properties/position/properties/latitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data35 < -90 || isNaN(data35)){
const err110 = {instancePath:instancePath+"/alert/place/position/latitude",schemaPath:"#/properties/alert/properties/place/properties/position/properties/latitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -90},message:"must be >= -90"};
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
const err111 = {instancePath:instancePath+"/alert/place/position/latitude",schemaPath:"#/properties/alert/properties/place/properties/position/properties/latitude/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data34.longitude !== undefined){
let data36 = data34.longitude;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 180 || isNaN(data36)){
const err112 = {instancePath:instancePath+"/alert/place/position/longitude",schemaPath:"#/properties/alert/properties/place/properties/position/properties/longitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180},message:"must be <= 180"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data36 < -180 || isNaN(data36)){
const err113 = {instancePath:instancePath+"/alert/place/position/longitude",schemaPath:"#/properties/alert/properties/place/properties/position/properties/longitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -180},message:"must be >= -180"};
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
const err114 = {instancePath:instancePath+"/alert/place/position/longitude",schemaPath:"#/properties/alert/properties/place/properties/position/properties/longitude/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data34.uncertainty !== undefined){
let data37 = data34.uncertainty;
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 1000000 || isNaN(data37)){
const err115 = {instancePath:instancePath+"/alert/place/position/uncertainty",schemaPath:"#/properties/alert/properties/place/properties/position/properties/uncertainty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data37 <= 0 || isNaN(data37)){
const err116 = {instancePath:instancePath+"/alert/place/position/uncertainty",schemaPath:"#/properties/alert/properties/place/properties/position/properties/uncertainty/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
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
const err117 = {instancePath:instancePath+"/alert/place/position/uncertainty",schemaPath:"#/properties/alert/properties/place/properties/position/properties/uncertainty/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err118 = {instancePath:instancePath+"/alert/place/position",schemaPath:"#/properties/alert/properties/place/properties/position/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/alert/place",schemaPath:"#/properties/alert/properties/place/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data3.narrative !== undefined){
let data38 = data3.narrative;
if(Array.isArray(data38)){
if(data38.length > 10){
const err120 = {instancePath:instancePath+"/alert/narrative",schemaPath:"#/properties/alert/properties/narrative/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data38.length < 1){
const err121 = {instancePath:instancePath+"/alert/narrative",schemaPath:"#/properties/alert/properties/narrative/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
const len5 = data38.length;
for(let i6=0; i6<len5; i6++){
let data39 = data38[i6];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.lang === undefined){
const err122 = {instancePath:instancePath+"/alert/narrative/" + i6,schemaPath:"#/properties/alert/properties/narrative/items/required",keyword:"required",params:{missingProperty: "lang"},message:"must have required property '"+"lang"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data39.text === undefined){
const err123 = {instancePath:instancePath+"/alert/narrative/" + i6,schemaPath:"#/properties/alert/properties/narrative/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
for(const key9 in data39){
if(!((key9 === "lang") || (key9 === "text"))){
const err124 = {instancePath:instancePath+"/alert/narrative/" + i6,schemaPath:"#/properties/alert/properties/narrative/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data39.lang !== undefined){
let data40 = data39.lang;
if(typeof data40 === "string"){
if(!pattern22.test(data40)){
const err125 = {instancePath:instancePath+"/alert/narrative/" + i6+"/lang",schemaPath:"#/properties/alert/properties/narrative/items/properties/lang/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Z][a-z]{3})?$"+"\""};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/alert/narrative/" + i6+"/lang",schemaPath:"#/properties/alert/properties/narrative/items/properties/lang/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data39.text !== undefined){
let data41 = data39.text;
if(typeof data41 === "string"){
if(func2(data41) > 20000){
const err127 = {instancePath:instancePath+"/alert/narrative/" + i6+"/text",schemaPath:"#/properties/alert/properties/narrative/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(func2(data41) < 1){
const err128 = {instancePath:instancePath+"/alert/narrative/" + i6+"/text",schemaPath:"#/properties/alert/properties/narrative/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(!pattern17.test(data41)){
const err129 = {instancePath:instancePath+"/alert/narrative/" + i6+"/text",schemaPath:"#/properties/alert/properties/narrative/items/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err130 = {instancePath:instancePath+"/alert/narrative/" + i6+"/text",schemaPath:"#/properties/alert/properties/narrative/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/alert/narrative/" + i6,schemaPath:"#/properties/alert/properties/narrative/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err132 = {instancePath:instancePath+"/alert/narrative",schemaPath:"#/properties/alert/properties/narrative/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data3.evaluation !== undefined){
let data42 = data3.evaluation;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.scheme === undefined){
const err133 = {instancePath:instancePath+"/alert/evaluation",schemaPath:"#/properties/alert/properties/evaluation/required",keyword:"required",params:{missingProperty: "scheme"},message:"must have required property '"+"scheme"+"'"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data42.source === undefined){
const err134 = {instancePath:instancePath+"/alert/evaluation",schemaPath:"#/properties/alert/properties/evaluation/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data42.information === undefined){
const err135 = {instancePath:instancePath+"/alert/evaluation",schemaPath:"#/properties/alert/properties/evaluation/required",keyword:"required",params:{missingProperty: "information"},message:"must have required property '"+"information"+"'"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
for(const key10 in data42){
if(!(((key10 === "scheme") || (key10 === "source")) || (key10 === "information"))){
const err136 = {instancePath:instancePath+"/alert/evaluation",schemaPath:"#/properties/alert/properties/evaluation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data42.scheme !== undefined){
let data43 = data42.scheme;
if(typeof data43 === "string"){
if(!pattern16.test(data43)){
const err137 = {instancePath:instancePath+"/alert/evaluation/scheme",schemaPath:"#/properties/alert/properties/evaluation/properties/scheme/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
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
const err138 = {instancePath:instancePath+"/alert/evaluation/scheme",schemaPath:"#/properties/alert/properties/evaluation/properties/scheme/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data42.source !== undefined){
let data44 = data42.source;
if(typeof data44 === "string"){
if(!pattern16.test(data44)){
const err139 = {instancePath:instancePath+"/alert/evaluation/source",schemaPath:"#/properties/alert/properties/evaluation/properties/source/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/alert/evaluation/source",schemaPath:"#/properties/alert/properties/evaluation/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data42.information !== undefined){
let data45 = data42.information;
if(typeof data45 === "string"){
if(!pattern16.test(data45)){
const err141 = {instancePath:instancePath+"/alert/evaluation/information",schemaPath:"#/properties/alert/properties/evaluation/properties/information/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
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
const err142 = {instancePath:instancePath+"/alert/evaluation/information",schemaPath:"#/properties/alert/properties/evaluation/properties/information/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/alert/evaluation",schemaPath:"#/properties/alert/properties/evaluation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data3.handling !== undefined){
let data46 = data3.handling;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.tlp === undefined){
const err144 = {instancePath:instancePath+"/alert/handling",schemaPath:"#/properties/alert/properties/handling/required",keyword:"required",params:{missingProperty: "tlp"},message:"must have required property '"+"tlp"+"'"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data46.audience === undefined){
const err145 = {instancePath:instancePath+"/alert/handling",schemaPath:"#/properties/alert/properties/handling/required",keyword:"required",params:{missingProperty: "audience"},message:"must have required property '"+"audience"+"'"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
for(const key11 in data46){
if(!((key11 === "tlp") || (key11 === "audience"))){
const err146 = {instancePath:instancePath+"/alert/handling",schemaPath:"#/properties/alert/properties/handling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data46.tlp !== undefined){
let data47 = data46.tlp;
if(typeof data47 === "string"){
if(!pattern16.test(data47)){
const err147 = {instancePath:instancePath+"/alert/handling/tlp",schemaPath:"#/properties/alert/properties/handling/properties/tlp/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/alert/handling/tlp",schemaPath:"#/properties/alert/properties/handling/properties/tlp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data46.audience !== undefined){
let data48 = data46.audience;
if(Array.isArray(data48)){
if(data48.length > 32){
const err149 = {instancePath:instancePath+"/alert/handling/audience",schemaPath:"#/properties/alert/properties/handling/properties/audience/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
const len6 = data48.length;
for(let i7=0; i7<len6; i7++){
let data49 = data48[i7];
if(typeof data49 === "string"){
if(!pattern40.test(data49)){
const err150 = {instancePath:instancePath+"/alert/handling/audience/" + i7,schemaPath:"#/properties/alert/properties/handling/properties/audience/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,31}$"+"\""};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/alert/handling/audience/" + i7,schemaPath:"#/properties/alert/properties/handling/properties/audience/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
let i8 = data48.length;
let j1;
if(i8 > 1){
const indices1 = {};
for(;i8--;){
let item1 = data48[i8];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err152 = {instancePath:instancePath+"/alert/handling/audience",schemaPath:"#/properties/alert/properties/handling/properties/audience/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i8+" are identical)"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
break;
}
indices1[item1] = i8;
}
}
}
else {
const err153 = {instancePath:instancePath+"/alert/handling/audience",schemaPath:"#/properties/alert/properties/handling/properties/audience/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err154 = {instancePath:instancePath+"/alert/handling",schemaPath:"#/properties/alert/properties/handling/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data3.desk !== undefined){
let data50 = data3.desk;
if(typeof data50 === "string"){
if(func2(data50) > 200){
const err155 = {instancePath:instancePath+"/alert/desk",schemaPath:"#/properties/alert/properties/desk/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(func2(data50) < 1){
const err156 = {instancePath:instancePath+"/alert/desk",schemaPath:"#/properties/alert/properties/desk/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(!pattern17.test(data50)){
const err157 = {instancePath:instancePath+"/alert/desk",schemaPath:"#/properties/alert/properties/desk/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err158 = {instancePath:instancePath+"/alert/desk",schemaPath:"#/properties/alert/properties/desk/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data3.exercise !== undefined){
if(typeof data3.exercise !== "boolean"){
const err159 = {instancePath:instancePath+"/alert/exercise",schemaPath:"#/properties/alert/properties/exercise/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err161 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
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
if(!pattern42.test(data0)){
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
const schema36 = {"$id":"urn:qalqan:schema:hit.found:v1","description":"A link between alerts is found, or said anew","type":"object","required":["view"],"discriminator":{"propertyName":"view"},"oneOf":[{"additionalProperties":false,"type":"object","required":["recipient","view","hit"],"properties":{"recipient":{"pattern":"^[a-z][a-z0-9-]{0,31}$","description":"party this event is for","type":"string"},"view":{"const":"full","type":"string"},"hit":{"additionalProperties":false,"type":"object","required":["id","revision","score","tier","ruleset","alerts","reasons"],"properties":{"id":{"pattern":"^[0-9a-f]{64}$","description":"hash of ruleset and references: the same on every machine","type":"string"},"revision":{"minimum":1,"description":"grows each time the hub says the hit anew","type":"integer"},"score":{"minimum":0,"maximum":1000,"description":"thousandths","type":"integer"},"tier":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"confirmed, probable or possible","x-code-list":"hit-tier","type":"string"},"ruleset":{"minLength":1,"maxLength":64,"pattern":"^[a-z0-9._-]+$","type":"string"},"alerts":{"minItems":2,"maxItems":2,"uniqueItems":true,"description":"lower reference first","type":"array","items":{"pattern":"^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$","description":"an alert of the pair","type":"string"}},"reasons":{"minItems":1,"maxItems":200,"type":"array","items":{"additionalProperties":false,"type":"object","required":["feature","left","right","contribution"],"properties":{"feature":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"what matched","x-code-list":"hit-feature","type":"string"},"left":{"minLength":1,"maxLength":128,"type":"string"},"right":{"minLength":1,"maxLength":128,"type":"string"},"contribution":{"minimum":0,"maximum":1000,"description":"thousandths","type":"integer"}}}}}}}},{"additionalProperties":false,"type":"object","required":["recipient","view","hit"],"properties":{"recipient":{"pattern":"^[a-z][a-z0-9-]{0,31}$","description":"party this event is for","type":"string"},"view":{"const":"contact","type":"string"},"hit":{"additionalProperties":false,"type":"object","required":["id","revision","score","tier","ruleset","alert","counterpart","features"],"properties":{"id":{"pattern":"^[0-9a-f]{64}$","description":"hash of ruleset and references: the same on every machine","type":"string"},"revision":{"minimum":1,"description":"grows each time the hub says the hit anew","type":"integer"},"score":{"minimum":0,"maximum":1000,"description":"thousandths","type":"integer"},"tier":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"confirmed, probable or possible","x-code-list":"hit-tier","type":"string"},"ruleset":{"minLength":1,"maxLength":64,"pattern":"^[a-z0-9._-]+$","type":"string"},"alert":{"pattern":"^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$","description":"the recipient's own alert","type":"string"},"counterpart":{"additionalProperties":false,"type":"object","required":["party","desk"],"properties":{"party":{"pattern":"^[a-z][a-z0-9-]{0,31}$","description":"owner of the other alert","type":"string"},"desk":{"minLength":1,"maxLength":200,"pattern":"\\S","description":"its duty desk","type":"string"}}},"features":{"minItems":1,"maxItems":20,"uniqueItems":true,"type":"array","items":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"what matched","x-code-list":"hit-feature","type":"string"}}}}}}]};
const pattern102 = new RegExp("^[a-z0-9._-]+$", "u");

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
if(!pattern40.test(data0)){
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
if(!pattern102.test(data7)){
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
if(!pattern42.test(data9)){
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
if(!((((key2 === "feature") || (key2 === "left")) || (key2 === "right")) || (key2 === "contribution"))){
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
if(func2(data13) > 128){
const err45 = {instancePath:instancePath+"/hit/reasons/" + i2+"/left",schemaPath:"#/oneOf/0/properties/hit/properties/reasons/items/properties/left/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
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
if(func2(data14) > 128){
const err48 = {instancePath:instancePath+"/hit/reasons/" + i2+"/right",schemaPath:"#/oneOf/0/properties/hit/properties/reasons/items/properties/right/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
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
}
else {
const err54 = {instancePath:instancePath+"/hit/reasons/" + i2,schemaPath:"#/oneOf/0/properties/hit/properties/reasons/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err55 = {instancePath:instancePath+"/hit/reasons",schemaPath:"#/oneOf/0/properties/hit/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err56 = {instancePath:instancePath+"/hit",schemaPath:"#/oneOf/0/properties/hit/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err57 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var props0 = true;
}
else if(tag0 === "contact"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.recipient === undefined){
const err58 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "recipient"},message:"must have required property '"+"recipient"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data.view === undefined){
const err59 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "view"},message:"must have required property '"+"view"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data.hit === undefined){
const err60 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "hit"},message:"must have required property '"+"hit"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key3 in data){
if(!(((key3 === "recipient") || (key3 === "view")) || (key3 === "hit"))){
const err61 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.recipient !== undefined){
let data16 = data.recipient;
if(typeof data16 === "string"){
if(!pattern40.test(data16)){
const err62 = {instancePath:instancePath+"/recipient",schemaPath:"#/oneOf/1/properties/recipient/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,31}$"+"\""};
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
const err63 = {instancePath:instancePath+"/recipient",schemaPath:"#/oneOf/1/properties/recipient/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.view !== undefined){
let data17 = data.view;
if(typeof data17 !== "string"){
const err64 = {instancePath:instancePath+"/view",schemaPath:"#/oneOf/1/properties/view/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if("contact" !== data17){
const err65 = {instancePath:instancePath+"/view",schemaPath:"#/oneOf/1/properties/view/const",keyword:"const",params:{allowedValue: "contact"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.hit !== undefined){
let data18 = data.hit;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.id === undefined){
const err66 = {instancePath:instancePath+"/hit",schemaPath:"#/oneOf/1/properties/hit/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data18.revision === undefined){
const err67 = {instancePath:instancePath+"/hit",schemaPath:"#/oneOf/1/properties/hit/required",keyword:"required",params:{missingProperty: "revision"},message:"must have required property '"+"revision"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data18.score === undefined){
const err68 = {instancePath:instancePath+"/hit",schemaPath:"#/oneOf/1/properties/hit/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data18.tier === undefined){
const err69 = {instancePath:instancePath+"/hit",schemaPath:"#/oneOf/1/properties/hit/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data18.ruleset === undefined){
const err70 = {instancePath:instancePath+"/hit",schemaPath:"#/oneOf/1/properties/hit/required",keyword:"required",params:{missingProperty: "ruleset"},message:"must have required property '"+"ruleset"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data18.alert === undefined){
const err71 = {instancePath:instancePath+"/hit",schemaPath:"#/oneOf/1/properties/hit/required",keyword:"required",params:{missingProperty: "alert"},message:"must have required property '"+"alert"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data18.counterpart === undefined){
const err72 = {instancePath:instancePath+"/hit",schemaPath:"#/oneOf/1/properties/hit/required",keyword:"required",params:{missingProperty: "counterpart"},message:"must have required property '"+"counterpart"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data18.features === undefined){
const err73 = {instancePath:instancePath+"/hit",schemaPath:"#/oneOf/1/properties/hit/required",keyword:"required",params:{missingProperty: "features"},message:"must have required property '"+"features"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key4 in data18){
if(!((((((((key4 === "id") || (key4 === "revision")) || (key4 === "score")) || (key4 === "tier")) || (key4 === "ruleset")) || (key4 === "alert")) || (key4 === "counterpart")) || (key4 === "features"))){
const err74 = {instancePath:instancePath+"/hit",schemaPath:"#/oneOf/1/properties/hit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data18.id !== undefined){
let data19 = data18.id;
if(typeof data19 === "string"){
if(!pattern12.test(data19)){
const err75 = {instancePath:instancePath+"/hit/id",schemaPath:"#/oneOf/1/properties/hit/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err76 = {instancePath:instancePath+"/hit/id",schemaPath:"#/oneOf/1/properties/hit/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data18.revision !== undefined){
let data20 = data18.revision;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err77 = {instancePath:instancePath+"/hit/revision",schemaPath:"#/oneOf/1/properties/hit/properties/revision/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
const err78 = {instancePath:instancePath+"/hit/revision",schemaPath:"#/oneOf/1/properties/hit/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
if(data18.score !== undefined){
let data21 = data18.score;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err79 = {instancePath:instancePath+"/hit/score",schemaPath:"#/oneOf/1/properties/hit/properties/score/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1000 || isNaN(data21)){
const err80 = {instancePath:instancePath+"/hit/score",schemaPath:"#/oneOf/1/properties/hit/properties/score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err81 = {instancePath:instancePath+"/hit/score",schemaPath:"#/oneOf/1/properties/hit/properties/score/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data18.tier !== undefined){
let data22 = data18.tier;
if(typeof data22 === "string"){
if(!pattern16.test(data22)){
const err82 = {instancePath:instancePath+"/hit/tier",schemaPath:"#/oneOf/1/properties/hit/properties/tier/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
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
const err83 = {instancePath:instancePath+"/hit/tier",schemaPath:"#/oneOf/1/properties/hit/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data18.ruleset !== undefined){
let data23 = data18.ruleset;
if(typeof data23 === "string"){
if(func2(data23) > 64){
const err84 = {instancePath:instancePath+"/hit/ruleset",schemaPath:"#/oneOf/1/properties/hit/properties/ruleset/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(func2(data23) < 1){
const err85 = {instancePath:instancePath+"/hit/ruleset",schemaPath:"#/oneOf/1/properties/hit/properties/ruleset/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!pattern102.test(data23)){
const err86 = {instancePath:instancePath+"/hit/ruleset",schemaPath:"#/oneOf/1/properties/hit/properties/ruleset/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9._-]+$"},message:"must match pattern \""+"^[a-z0-9._-]+$"+"\""};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/hit/ruleset",schemaPath:"#/oneOf/1/properties/hit/properties/ruleset/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data18.alert !== undefined){
let data24 = data18.alert;
if(typeof data24 === "string"){
if(!pattern42.test(data24)){
const err88 = {instancePath:instancePath+"/hit/alert",schemaPath:"#/oneOf/1/properties/hit/properties/alert/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$"},message:"must match pattern \""+"^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$"+"\""};
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
const err89 = {instancePath:instancePath+"/hit/alert",schemaPath:"#/oneOf/1/properties/hit/properties/alert/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data18.counterpart !== undefined){
let data25 = data18.counterpart;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.party === undefined){
const err90 = {instancePath:instancePath+"/hit/counterpart",schemaPath:"#/oneOf/1/properties/hit/properties/counterpart/required",keyword:"required",params:{missingProperty: "party"},message:"must have required property '"+"party"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data25.desk === undefined){
const err91 = {instancePath:instancePath+"/hit/counterpart",schemaPath:"#/oneOf/1/properties/hit/properties/counterpart/required",keyword:"required",params:{missingProperty: "desk"},message:"must have required property '"+"desk"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
for(const key5 in data25){
if(!((key5 === "party") || (key5 === "desk"))){
const err92 = {instancePath:instancePath+"/hit/counterpart",schemaPath:"#/oneOf/1/properties/hit/properties/counterpart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data25.party !== undefined){
let data26 = data25.party;
if(typeof data26 === "string"){
if(!pattern40.test(data26)){
const err93 = {instancePath:instancePath+"/hit/counterpart/party",schemaPath:"#/oneOf/1/properties/hit/properties/counterpart/properties/party/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,31}$"+"\""};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/hit/counterpart/party",schemaPath:"#/oneOf/1/properties/hit/properties/counterpart/properties/party/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data25.desk !== undefined){
let data27 = data25.desk;
if(typeof data27 === "string"){
if(func2(data27) > 200){
const err95 = {instancePath:instancePath+"/hit/counterpart/desk",schemaPath:"#/oneOf/1/properties/hit/properties/counterpart/properties/desk/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(func2(data27) < 1){
const err96 = {instancePath:instancePath+"/hit/counterpart/desk",schemaPath:"#/oneOf/1/properties/hit/properties/counterpart/properties/desk/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(!pattern17.test(data27)){
const err97 = {instancePath:instancePath+"/hit/counterpart/desk",schemaPath:"#/oneOf/1/properties/hit/properties/counterpart/properties/desk/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/hit/counterpart/desk",schemaPath:"#/oneOf/1/properties/hit/properties/counterpart/properties/desk/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/hit/counterpart",schemaPath:"#/oneOf/1/properties/hit/properties/counterpart/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data18.features !== undefined){
let data28 = data18.features;
if(Array.isArray(data28)){
if(data28.length > 20){
const err100 = {instancePath:instancePath+"/hit/features",schemaPath:"#/oneOf/1/properties/hit/properties/features/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data28.length < 1){
const err101 = {instancePath:instancePath+"/hit/features",schemaPath:"#/oneOf/1/properties/hit/properties/features/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
const len2 = data28.length;
for(let i3=0; i3<len2; i3++){
let data29 = data28[i3];
if(typeof data29 === "string"){
if(!pattern16.test(data29)){
const err102 = {instancePath:instancePath+"/hit/features/" + i3,schemaPath:"#/oneOf/1/properties/hit/properties/features/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$"+"\""};
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
const err103 = {instancePath:instancePath+"/hit/features/" + i3,schemaPath:"#/oneOf/1/properties/hit/properties/features/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
let i4 = data28.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data28[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err104 = {instancePath:instancePath+"/hit/features",schemaPath:"#/oneOf/1/properties/hit/properties/features/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err105 = {instancePath:instancePath+"/hit/features",schemaPath:"#/oneOf/1/properties/hit/properties/features/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/hit",schemaPath:"#/oneOf/1/properties/hit/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err107 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err108 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "view", tagValue: tag0},message:"value of tag \"view\" must be in oneOf"};
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
const err109 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "view", tagValue: tag0},message:"tag \"view\" must be string"};
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
const err110 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
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
if(!pattern40.test(data0)){
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

export const verdictGivenV1 = validate27;
const schema38 = {"$id":"urn:qalqan:schema:verdict.given:v1","additionalProperties":false,"description":"A hit is confirmed or dismissed","type":"object","required":["hit","verdict","by"],"properties":{"hit":{"pattern":"^[0-9a-f]{64}$","description":"hit that is judged","type":"string"},"verdict":{"pattern":"^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$","description":"confirmed, dismissed, or proposed to undo","x-code-list":"verdict","type":"string"},"by":{"additionalProperties":false,"type":"object","required":["member","subject"],"properties":{"member":{"pattern":"^[a-z][a-z0-9-]{0,31}$","description":"whose analyst","type":"string"},"subject":{"minLength":1,"maxLength":128,"description":"account at its identity provider","type":"string"}}}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:qalqan:schema:verdict.given:v1" */;
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
if(!pattern40.test(data3)){
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
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const hubStateV1 = validate28;
const schema39 = {"$id":"urn:qalqan:schema:hub.state:v1","additionalProperties":false,"description":"A digest of the hub's state","type":"object","required":["algorithm","ruleset","agreement","positions","digest"],"properties":{"algorithm":{"const":"lthash16-mgf1-sha256","type":"string"},"ruleset":{"minLength":1,"maxLength":64,"pattern":"^[a-z0-9._-]+$","type":"string"},"agreement":{"pattern":"^[1-9][0-9]{0,8}$","type":"string"},"positions":{"additionalProperties":false,"type":"object","patternProperties":{"^[a-z][a-z0-9-]{0,31}/[0-9]{1,4}$":{"pattern":"^[0-9]{16}$","description":"last sequence folded","type":"string"}}},"digest":{"pattern":"^[0-9a-f]{64}$","description":"digest of the state; see SPEC-EVT §4","type":"string"}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:qalqan:schema:hub.state:v1" */;
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
if(!pattern102.test(data1)){
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
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const auditCheckpointV1 = validate29;
const schema40 = {"$id":"urn:qalqan:schema:audit.checkpoint:v1","additionalProperties":false,"description":"A checkpoint of the audit log","type":"object","required":["origin","size","root","note"],"properties":{"origin":{"minLength":1,"maxLength":200,"type":"string"},"size":{"minimum":0,"description":"entries the tree holds","type":"integer"},"root":{"pattern":"^[0-9a-f]{64}$","description":"RFC 6962 root hash","type":"string"},"note":{"minLength":1,"maxLength":8192,"description":"signed note, byte for byte","type":"string"}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:qalqan:schema:audit.checkpoint:v1" */;
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
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

