package io.evenrung.formats;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A folder that has every table, every column and every section of the policy. */
final class Whole {

    private static final Map<String, String> TABLES = tablesOfAllKinds();

    private Whole() {}

    static Folder folder(Path path) {
        Folder folder = Folder.bare(path).yaml("  commitments:\n", """
                authors: {people: 6, individual_contributors: 3}
                management_gate: {people_evidence: true, tenure_suffices: false, craft_rank_required: false}
                results_weight: {ic: 0.5, manager: 0.45}
                manager_goals:
                  - {name: The service is up, kind: team_result, strategic: true}
                  - {name: Nobody leaves for want of a path, kind: people_result, strategic: false}
                  - {name: The budget is filed, kind: task, strategic: false}
                forum_charters:
                  - {forum: Executive board, ic_seats: 1}
                  - {forum: Supervisory board, ic_seats: 0, exempt: true}
                commitments:
                """.indent(2));
        TABLES.forEach(folder::table);
        return folder;
    }

    static Map<String, String> tables() {
        return TABLES;
    }

    static String table(String name) {
        return Objects.requireNonNull(TABLES.get(name), name);
    }

    private static Map<String, String> tablesOfAllKinds() {
        Map<String, String> tables = new LinkedHashMap<>(Folder.tables());
        tables.put("levels", """
                job_family,job_level,job_code,job_title,track,grade,rank,pay_zone,range_min,range_mid,range_max,range_effective,currency,criteria_count,site_bound,duties,leadership_competency,requires_reports,bonus_target,equity_target,span,delivery_weight
                Engineering,IC4,4001,Software Engineer 4,ic,26,1,US,100000,120000,140000,2024-01-01,USD,5,no,write code; review designs,no,no,0.1,0.05,0,1
                Engineering,IC4,4003,Developer 4,ic,26,1,UK,70000,80000,90000,2024-01-01,GBP,5,no,review designs;write code,,,0.10,,,
                Engineering,IC5,4002,Software Engineer 5,ic,28,2,US,120000,,160000,,,6,no,set direction;review designs,yes,no,0.15,1.5,0,0.8
                Engineering,M2,5001,Engineering Manager 2,manager,26,1,US,100000,120000,140000,,,5,no,hire;coach,yes,yes,0.1,0.05,8,0.2
                Engineering,M3,5002,Engineering Manager 3,manager,28,2,,,,,,,4,yes,,,,,,,
                Legal,L1,6001,Counsel,ic,27,1,US,110000,,150000,,,,,,,,,,,
                """);
        tables.put("workers", """
                worker_id,job_code,job_title,job_family,job_level,track,manager_id,team,pay_zone,fte,base_pay,pay_period,currency,hire_date,level_start_date,termination_date,bonus,equity,last_raise,last_hands_on,lead_kind,prior_function,site,employment,one_to_ones
                w1,5002,,,,,,Core,US,1,150000,year,USD,2015-02-01,2018-01-01,,15000,0,2024-01-01,2019-05-01,people,Engineering,Berlin,employee,12
                w2,,Engineering Manager 2,,,,w1,Core,US,1,10000,month,,2016-05-01,,,,,,,craft,,,,
                w3,,,Engineering,IC4,ic,w2,Core,US,0.5,30,hourly,,2018-09-01,,,3000,1000.50,2023-07-01,2024-12-30,,Design,Lisbon,freelance,0
                w4,4002,,,,,w2,Core,US,,130000,year,,2012-01-01,,2024-06-30,,,,,,,,,
                w5,6001,,,,,w1,Law,US,1,,,,2019-01-01,,,,,,,,,,,
                """);
        tables.put("cohorts", """
                job_code,job_title,job_family,job_level,track,headcount,mean_pay,pay_zone,currency
                ,Counsel,,,,12,140000.50,US,USD
                """);
        tables.put("moves", """
                worker_id,effective_date,from_job_code,from_job_title,from_job_family,from_job_level,from_track,to_job_code,to_job_title,to_job_family,to_job_level,to_track,pay_before,pay_after,scope,grounds,prior_duty_share
                w3,2024-02-01,4001,,,,,,,Engineering,IC5,ic,100000,105000,wider,craft; people_leadership,0.25
                w1,2018-01-01,,Engineering Manager 2,,,,,Engineering Manager 3,,,,120000,,same,none,
                w2,2016-05-01,,,,,,5001,,,,,,,,,
                w4,2024-06-30,,,Engineering,IC5,ic,,,,,,,,,,
                """);
        tables.put("snapshots", """
                worker_id,date,job_code,job_title,job_family,job_level,track
                w3,2023,,Software Engineer 4,,,
                w3,2024-12-31,4002,,,,
                gone,2023,,,Legal,L1,ic
                """);
        tables.put("contributions", """
                contribution_id,contribution_name,contributors,project_id,date,contributors_named
                c1,Scheduler,w3;w4,p1,2024-04-01,yes
                """);
        tables.put("recognitions", """
                recognition_id,recipient_id,date,giver,contribution_id,self_nominated
                r1,w3,2024-06-01,executive,c1,no
                """);
        tables.put("development", """
                worker_id,kind,date,co_signed,spend,currency
                w1,leadership_assessment,2017-11-01,,,
                w1,Leadership Training,2017-12-01,,,
                w2,refresher,2024-03-01,,,
                w2,pipeline-programme,2015-03-01,,,
                w3,plan,2024-01-10,yes,,
                w3,learning,2024-05-01,,1200.50,
                w3,learning,2024-05-01,,1200.50,
                w5,learning,2024-06-01,,0,EUR
                """);
        tables.put("conversations", """
                worker_id,date,topic,preference
                w3,2024-01-15,wishes,individual_contributor
                w1,2018-03-01,check_in,
                w5,2024-02-01,wishes,undecided
                """);
        tables.put("reviews", """
                worker_id,date,kind,rating,low,action
                w3,2024-12-01,appraisal,4.5,no,
                w2,2024-12-01,upward,2,yes,yes
                w5,2024-07-01,improvement_plan,,,
                """);
        tables.put("mentoring", """
                mentee_id,asked_date,mentor_id,target_job_code,target_job_title,target_job_family,target_job_level,target_track
                w3,2024-03-01,w4,4002,,,,
                w5,2024-03-02,,,,Engineering,IC5,ic
                w5,2024-03-03,w1,,Engineering Manager 2,,,
                """);
        tables.put("goals", """
                goal_id,goal_name,scope,owner_id,doers
                g1,Half the latency,company,w3,w3;w4
                g2,Fewer incidents,team,,
                """);
        tables.put("surveys", """
                item,date,respondents,favourable,group,track
                autonomy,2024-10-01,12,0.75,Core,
                post_promotion,2024-10-01,30,1,,ic
                """);
        tables.put("exits", """
                worker_id,date,regretted,reason
                w4,2024-06-30,yes,no_path
                """);
        tables.put("announcements", """
                announcement_id,date,kind,worker_id
                a1,2024-02-02,promotion,w3
                a2,2024-05-02,story,
                """);
        tables.put("units", """
                unit_id,headcount,lead_id,counterpart_id,innovation_hub
                Core,120,w1,w3,yes
                Law,,,,
                """);
        tables.put("domains", """
                domain_id,domain_name,owner_id
                d1,Scheduling,w3
                d2,Storage,
                """);
        tables.put("succession", """
                role,job_code,job_title,job_family,job_level,track,successors
                Chief architect,4002,,,,,2
                General counsel,,,Legal,L1,ic,0
                """);
        tables.put("meetings", """
                meeting_id,date,kind,two_way
                m1,2024-03-01,all_hands,0.3
                m2,2024-04-01,listening_session,
                m3,2024-04-02,ic_network,1
                """);
        tables.put("exceptions", """
                case_id,opened,decided
                e1,2024-02-01,2024-02-29
                e2,2024-11-01,
                """);
        return Collections.unmodifiableMap(tables);
    }
}
