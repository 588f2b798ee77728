// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/places/region_table.h"

namespace domain {

namespace {

// "*" is every country of the country table. "China" alone is ISO's CN; contracts that mean Hong Kong, Macau or Taiwan as well say so.
// Sources: EU treaties and EEA Agreement; United Nations M49 for continents; ASEAN with the ten members it had until October 2025;
// OECD's Central and Eastern European countries with the Western Balkans.
constexpr RegionRow kRegions[] = {
    {"WORLD", "Worldwide", "全球", "Global|World|WW|Worldwide rights|全世界", "*", ""},
    {"WORLD_EX_CN", "Worldwide ex-China", "全球（除中国）", "Global ex-China|ex-China|Rest of world ex-China|除中国|海外", "*", "CN"},
    {"EX_MAINLAND", "ex-mainland China", "除中国大陆", "Worldwide ex-mainland China|全球（除中国大陆）|全球（除中国内地）", "*", "CN"},
    {"EX_GREATER_CN", "ex-Greater China", "除大中华区", "Worldwide ex-Greater China|全球（除大中华区）", "*", "GREATER_CN"},
    {"GREATER_CN", "Greater China", "大中华区", "大中华", "CN HK MO TW", ""},
    {"MAINLAND", "Mainland China", "中国大陆", "China|中国|中国内地", "CN", ""},
    {"HKMOTW", "Hong Kong/Macau/Taiwan", "港澳台", "HK/MO/TW|Hong Kong, Macau and Taiwan|Hong Kong/Macao/Taiwan", "HK MO TW", ""},
    {"US", "US", "美国", "United States|USA|U.S.", "US", ""},
    {"NORTH_AMERICA", "North America", "北美", "US and Canada|US/Canada|北美洲", "US CA", ""},
    {"EU", "EU", "欧盟", "European Union|EU27",
     "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK", ""},
    {"EEA", "EU/EEA", "欧盟/欧洲经济区", "EEA|EU and EEA|EU-EEA|European Economic Area", "EU IS LI NO", ""},
    {"EU5", "EU5", "欧洲五国", "Big five|EU Big 5|EU-5", "DE ES FR GB IT", ""},
    {"EUROPE", "Europe", "欧洲", "",
     "EEA AD AL AX BA BY CH FO GB GG GI IM JE MC MD ME MK RS RU SJ SM UA VA XK", ""},
    {"CEE", "Central and Eastern Europe", "中东欧", "CEE|Central & Eastern Europe|Eastern Europe",
     "AL BA BG CZ EE HR HU LT LV ME MK PL RO RS SI SK XK", ""},
    {"NORDICS", "Nordic countries", "北欧", "Nordics|Scandinavia", "AX DK FI FO GL IS NO SE SJ", ""},
    {"JAPAN", "Japan", "日本", "", "JP", ""},
    {"EAST_ASIA", "East Asia", "东亚", "Eastern Asia", "CN HK JP KP KR MN MO TW", ""},
    {"SEA", "South-East Asia", "东南亚", "Southeast Asia|South East Asia|SEA|SE Asia", "BN ID KH LA MM MY PH SG TH TL VN", ""},
    {"ASEAN", "ASEAN", "东盟", "", "BN ID KH LA MM MY PH SG TH VN", ""},
    {"SOUTH_ASIA", "South Asia", "南亚", "Southern Asia|Indian subcontinent", "AF BD BT IN IR LK MV NP PK", ""},
    {"WEST_ASIA", "Western Asia", "西亚", "", "AE AM AZ BH GE IL IQ JO KW LB OM PS QA SA SY TR YE", ""},
    {"CENTRAL_ASIA", "Central Asia", "中亚", "", "KG KZ TJ TM UZ", ""},
    {"ASIA", "Asia", "亚洲", "", "EAST_ASIA SEA SOUTH_ASIA WEST_ASIA CENTRAL_ASIA", ""},
    {"OCEANIA", "Oceania", "大洋洲", "",
     "AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS", ""},
    {"APAC", "Asia-Pacific", "亚太", "APAC|Asia Pacific|亚太地区", "EAST_ASIA SEA BD BT IN LK MV NP PK OCEANIA", ""},
    {"ASIA_EX_JP", "Asia ex-Japan", "亚洲（除日本）", "", "ASIA", "JP"},
    {"ASIA_EX_JP_SG", "Asia ex-Japan/Singapore", "亚洲（除日本、新加坡）", "Asia ex-Japan and Singapore", "ASIA", "JP SG"},
    {"LATAM", "Latin America", "拉丁美洲", "LATAM|Latin America and the Caribbean|拉美",
     "AG AI AR AW BB BL BO BQ BR BS BV BZ CL CO CR CU CW DM DO EC FK GD GF GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PR PY SR SV "
     "SX TC TT UY VC VE VG VI", ""},
    {"AFRICA", "Africa", "非洲", "",
     "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH "
     "SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW", ""},
    {"MIDDLE_EAST", "Middle East", "中东", "", "AE BH EG IL IQ IR JO KW LB OM PS QA SA SY TR YE", ""},
    {"MENA", "Middle East and North Africa", "中东及北非", "MENA|Middle East & North Africa", "MIDDLE_EAST DZ LY MA SD TN", ""},
    {"EX_US", "ex-US", "除美国", "Worldwide ex-US|Worldwide ex-United States|Outside the US|OUS|全球（除美国）", "*", "US"},
    {"ROW", "ROW", "其他地区", "Rest of world|Rest of the world|世界其他地区", "*", "US EEA GB CH JP"},
    {"ROW_EX_ASIA", "Rest of world ex-Asia", "其他地区（除亚洲）", "ROW ex-Asia", "*", "US EEA GB CH ASIA"},
};

} // namespace

std::span<const RegionRow> regionTable()
{
    return kRegions;
}

} // namespace domain
