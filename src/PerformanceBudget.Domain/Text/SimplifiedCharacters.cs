using System.Buffers;
using System.Collections.Frozen;

namespace PerformanceBudget.Domain;

/// <summary>The simplified forms of the traditional characters that declarations are likely to be written in.</summary>
/// <remarks>
/// For comparing names, and for the words of grammars. It is no conversion: a character that is not in the table stays, and what is shown stays as it is written.
/// </remarks>
internal static class SimplifiedCharacters
{
    // Each traditional character with the simplified one behind it.
    private const string Pairs =
        "護护 訓训 務务 業业 機机 構构 設设 備备 維维 費费 資资 經经 項项 標标 時时 間间 數数 質质 產产 與与 會会 議议 發发 給给 "
        + "補补 貼贴 專专 門门 類类 級级 區区 縣县 鎮镇 鄉乡 黨党 員员 統统 計计 劃划 選选 舉举 應应 環环 節节 檢检 測测 監监 獎奖 "
        + "勵励 強强 長长 報报 導导 開开 閉闭 關关 於于 結结 從从 個个 義义 書书 買买 賣卖 頁页 車车 輛辆 運运 輸输 軟软 體体 電电 "
        + "腦脑 網网 絡络 線线 練练 習习 養养 醫医 療疗 藥药 衛卫 協协 調调 評评 審审 購购 單单 價价 點点 認认 識识 記记 錄录 說说 "
        + "論论 語语 課课 學学 實实 驗验 試试 藝艺 術术 傳传 達达 遠远 過过 還还 進进 連连 遞递 優优 傷伤 億亿 兒儿 兩两 農农 執执 "
        + "據据 擴扩 損损 換换 擔担 當当 屬属 層层 島岛 帶带 幣币 幫帮 廣广 廠厂 庫库 廳厅 張张 彌弥 彎弯 後后 復复 徵征 態态 慮虑 "
        + "慣惯 戰战 戶户 撥拨 擇择 擬拟 攝摄 敗败 敵敌 斷断 晉晋 曆历 條条 東东 極极 樣样 權权 歲岁 歷历 殘残 殺杀 決决 況况 淨净 "
        + "減减 溫温 滅灭 滿满 滯滞 漁渔 潔洁 澤泽 濟济 濃浓 災灾 無无 煙烟 熱热 爭争 狀状 獨独 獲获 現现 畝亩 異异 畢毕 畫画 瘡疮 "
        + "盡尽 盤盘 碼码 禮礼 種种 稱称 穩稳 競竞 筆笔 範范 築筑 簡简 簽签 糧粮 約约 紀纪 純纯 紙纸 紛纷 細细 組组 終终 絕绝 繼继 "
        + "續续 綠绿 綱纲 緊紧 緩缓 編编 縮缩 織织 繳缴 罰罚 羅罗 職职 聯联 聲声 處处 號号 衝冲 裝装 見见 規规 視视 覽览 觀观 觸触 "
        + "訂订 討讨 託托 許许 訴诉 診诊 詢询 話话 該该 詳详 請请 諮咨 謀谋 證证 譜谱 變变 讓让 豐丰 負负 財财 責责 貢贡 貧贫 貨货 "
        + "貿贸 賃赁 賬账 賽赛 贈赠 趕赶 躍跃 軍军 轉转 較较 載载 輔辅 輕轻 輪轮 適适 遷迁 遺遗 鄰邻 釋释 針针 錢钱 鋼钢 錯错 鎖锁 "
        + "鐵铁 鑑鉴 陳陈 陸陆 陽阳 隊队 階阶 際际 險险 隨随 隱隐 雜杂 離离 難难 雲云 靈灵 靜静 響响 頂顶 順顺 預预 領领 頭头 題题 "
        + "額额 願愿 顯显 風风 飛飞 飯饭 飲饮 館馆 駐驻 驅驱 魚鱼 鮮鲜 鳥鸟 麥麦 黃黄 齊齐 齡龄 龍龙 圖图 團团 園园 國国 圍围 場场 "
        + "塊块 壓压 壞坏 壯壮 壽寿 夢梦 夾夹 奪夺 奧奥 婦妇 媽妈 孫孙 寧宁 寬宽 寫写 將将 對对 尋寻 崗岗 歸归 榮荣 聞闻 聽听 腳脚 "
        + "臨临 舊旧 蓋盖 蘇苏 虛虚 蟲虫 製制 複复 裡里 幹干 係系 準准 裏里 週周 僅仅 佈布 佔占 併并 註注 樓楼 橋桥 廢废 棟栋 樹树 "
        + "氣气 營营 穫获 搶抢 擁拥 軌轨 郵邮 鋪铺 閱阅 駕驾 驟骤 鹽盐 麗丽 齒齿 師师 幾几 總总 顧顾 為为 爲为 內内 餘余 辦办 饋馈 "
        + "來来 臺台 樂乐 櫃柜 殯殡 漸渐 灣湾 燈灯 爾尔 礦矿 禦御 籌筹 籃篮 絲丝 綜综 緣缘 縱纵 繪绘 膽胆 華华 萬万 葉叶 蘭兰 襲袭 "
        + "誌志 誤误 諾诺 遊游 鐘钟 鑒鉴 隻只 韌韧 頓顿 飼饲 騰腾 鬆松 勞劳 動动 勝胜 匯汇 啟启 嚴严 歐欧 潛潜 澆浇 漲涨 牽牵 瞭了 "
        + "窮穷 竊窃 糾纠 濕湿 壘垒 墊垫 墳坟 壇坛 寶宝 屍尸 巖岩 幟帜 憑凭 憲宪 懷怀 戲戏 挾挟 掃扫 採采 揚扬 搖摇 撫抚 擊击 斃毙 "
        + "暫暂 棄弃 棗枣 楊杨 槍枪 橫横 檔档 檯台 歡欢 氾泛 沒没 涼凉 湯汤 溝沟 滬沪 潤润 濫滥 濱滨 瀏浏 燒烧 爐炉 牆墙 犧牺 獸兽 "
        + "璽玺 甦苏 癒愈 皺皱 眾众 矯矫 確确 禍祸 稅税 積积 筍笋 篩筛 粵粤 糞粪 綿绵 緯纬 緝缉 縫缝 罷罢 羈羁 聰聪 肅肃 脅胁 膚肤 "
        + "艦舰 莊庄 蔣蒋 薦荐 藍蓝 蝦虾 蠶蚕 訪访 詐诈 誠诚 誰谁 諧谐 譯译 貪贪 貫贯 賀贺 賓宾 賦赋 賺赚 贏赢 贓赃 趙赵 跡迹 軀躯 "
        + "輩辈 輯辑 轄辖 辭辞 遙遥 遜逊 郷乡 醜丑 釀酿 鈣钙 鈔钞 鉛铅 銀银 銷销 鋒锋 鍛锻 鍵键 鑽钻 閥阀 闊阔 闢辟 陣阵 隸隶 雙双 "
        + "霧雾 韓韩 頻频 顆颗 饑饥 駁驳 驕骄 驚惊 髒脏 鬥斗 鴨鸭 鷄鸡 雞鸡 豬猪 貓猫 麼么 黴霉 齋斋 覆复";

    private static readonly FrozenDictionary<char, char> Table = Pairs
        .Split(' ')
        .ToFrozenDictionary(static pair => pair[0], static pair => pair[1]);

    private static readonly SearchValues<char> Traditional = SearchValues.Create([.. Table.Keys]);

    /// <summary>Whether one of the traditional characters is in the text.</summary>
    public static bool HasTraditional(ReadOnlySpan<char> text) => text.IndexOfAny(Traditional) >= 0;

    /// <summary>The simplified form of a character; itself where the table has none.</summary>
    public static char Of(char c) => Table.GetValueOrDefault(c, c);
}
