"""Files as other programs write them, in little."""

from __future__ import annotations

KRAKEN_ALTO = """<?xml version="1.0" encoding="UTF-8"?>
<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
      xsi:schemaLocation="http://www.loc.gov/standards/alto/ns-v4# http://www.loc.gov/standards/alto/v4/alto-4-2.xsd">
  <Description>
    <MeasurementUnit>pixel</MeasurementUnit>
    <sourceImageInformation><fileName>input/deed 1.png</fileName></sourceImageInformation>
    <Processing ID="OCR_1"><processingDateTime>2024-02-03</processingDateTime>
      <processingSoftware><softwareName>kraken</softwareName>
        <softwareVersion>5.2.2</softwareVersion></processingSoftware></Processing>
  </Description>
  <Tags><OtherTag ID="TYPE_1" TYPE="region" LABEL="text"/></Tags>
  <Layout>
    <Page WIDTH="1200" HEIGHT="1600" PHYSICAL_IMG_NR="0" ID="page_0">
      <PrintSpace HPOS="0" VPOS="0" WIDTH="1200" HEIGHT="1600">
        <TextBlock ID="block_1" HPOS="90" VPOS="95" WIDTH="700" HEIGHT="80" TAGREFS="TYPE_1">
          <TextLine ID="line_1" HPOS="90" VPOS="95" WIDTH="700" HEIGHT="80" TAGREFS="TYPE_1"
                    BASELINE="95 160 400 158 790 155">
            <Shape><Polygon POINTS="90 95 790 95 790 175 90 175"/></Shape>
            <String ID="segment_1" CONTENT="Know" HPOS="95" VPOS="100" WIDTH="200" HEIGHT="70"
                    WC="0.9321">
              <Shape><Polygon POINTS="95 100 295 102 294 170 95 168"/></Shape>
              <Glyph ID="char_1" CONTENT="K" HPOS="95" VPOS="100" WIDTH="50" HEIGHT="70" GC="0.99"/>
            </String>
            <SP HPOS="295" VPOS="100" WIDTH="30" HEIGHT="70"/>
            <String ID="segment_2" CONTENT="“all”" HPOS="325" VPOS="100" WIDTH="150" HEIGHT="70"
                    WC="0.4012"/>
          </TextLine>
          <TextLine ID="line_2" BASELINE="95 260 790 255"><String CONTENT=""/></TextLine>
        </TextBlock>
      </PrintSpace>
    </Page>
  </Layout>
</alto>"""

ESCRIPTORIUM_ALTO = """<?xml version="1.0" encoding="UTF-8"?>
<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#">
  <Description>
    <MeasurementUnit>pixel</MeasurementUnit>
    <sourceImageInformation><fileName>f12.jpg</fileName></sourceImageInformation>
  </Description>
  <Layout>
    <Page WIDTH="1000" HEIGHT="1400" PHYSICAL_IMG_NR="12" ID="eSc_dummypage_">
      <PrintSpace HPOS="0" VPOS="0" WIDTH="1000" HEIGHT="1400">
        <TextBlock ID="eSc_dummyblock_">
          <TextLine ID="eSc_line_1" BASELINE="100 200 900 240" HPOS="100" VPOS="140" WIDTH="800"
                    HEIGHT="130">
            <Shape><Polygon POINTS="100 140 900 180 900 270 100 230"/></Shape>
            <String CONTENT="Le dix-sept mars 1687" HPOS="100" VPOS="140" WIDTH="800"
                    HEIGHT="130"></String>
          </TextLine>
          <TextLine ID="eSc_line_2" BASELINE="100 300 500 300">
            <String CONTENT="fut baptisé"></String>
          </TextLine>
          <TextLine ID="eSc_line_3" BASELINE="100 400 500 400">
            <String CONTENT="Jean"></String>
          </TextLine>
        </TextBlock>
      </PrintSpace>
    </Page>
  </Layout>
</alto>"""

ABBYY_ALTO_2 = """<?xml version="1.0" encoding="UTF-8"?>
<alto xmlns="http://www.loc.gov/standards/alto/ns-v2#">
  <Description>
    <MeasurementUnit>inch1200</MeasurementUnit>
    <OCRProcessing ID="IdOcr"><ocrProcessingStep><processingSoftware>
      <softwareName>ABBYY FineReader</softwareName></processingSoftware></ocrProcessingStep>
    </OCRProcessing>
  </Description>
  <Layout>
    <Page ID="Page1" PHYSICAL_IMG_NR="1" HEIGHT="6400" WIDTH="4800">
      <TopMargin HEIGHT="400" WIDTH="4800" VPOS="0" HPOS="0"/>
      <PrintSpace HEIGHT="6000" WIDTH="4800" VPOS="400" HPOS="0">
        <ComposedBlock ID="c1" HEIGHT="400" WIDTH="4000" VPOS="400" HPOS="400">
          <TextBlock ID="b2" IDNEXT="b3" HEIGHT="80" WIDTH="800" VPOS="400" HPOS="400">
            <TextLine BASELINE="480.0" HEIGHT="80" WIDTH="800" VPOS="400" HPOS="400">
              <String STYLE="bold" WC="0.5" CC="0 5" HEIGHT="80" WIDTH="400" VPOS="400" HPOS="400"
                      CONTENT="exam" SUBS_TYPE="HypPart1" SUBS_CONTENT="example"/>
              <HYP WIDTH="40" VPOS="440" HPOS="800" CONTENT="-"/>
            </TextLine>
          </TextBlock>
          <TextBlock ID="b1" IDNEXT="b2" HEIGHT="80" WIDTH="800" VPOS="200" HPOS="400">
            <TextLine HEIGHT="80" WIDTH="800" VPOS="200" HPOS="400">
              <String HEIGHT="80" WIDTH="402.5" VPOS="200" HPOS="399.6" CONTENT="For"/>
            </TextLine>
          </TextBlock>
          <TextBlock ID="b3" HEIGHT="80" WIDTH="800" VPOS="600" HPOS="400">
            <TextLine HEIGHT="80" WIDTH="800" VPOS="600" HPOS="400">
              <String HEIGHT="80" WIDTH="400" VPOS="600" HPOS="400" CONTENT="ple"
                      SUBS_TYPE="HypPart2" SUBS_CONTENT="example"/>
            </TextLine>
          </TextBlock>
        </ComposedBlock>
      </PrintSpace>
    </Page>
  </Layout>
</alto>"""

TRANSKRIBUS_PAGE_2013 = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2013-07-15">
  <Metadata>
    <Creator>prov=READ-COOP:name=PyLaia@TranskribusPlatform:version=2.8</Creator>
    <Created>2023-05-04T09:33:11.417+02:00</Created>
    <LastChange>2023-05-04T09:40:17.240+02:00</LastChange>
    <TranskribusMetadata docId="12345" pageId="678" pageNr="1" tsid="999" status="GT" userId="1"/>
  </Metadata>
  <Page imageFilename="0001_p001.jpg" imageWidth="2000" imageHeight="3000">
    <ReadingOrder><OrderedGroup id="ro_1" caption="Regions reading order">
      <RegionRefIndexed index="1" regionRef="r_marginal"/>
      <RegionRefIndexed index="0" regionRef="r_main"/>
    </OrderedGroup></ReadingOrder>
    <TextRegion orientation="0.0" id="r_marginal"
                custom="readingOrder {index:1;} structure {type:marginalia;}">
      <Coords points="10,100 90,100 90,400 10,400"/>
      <TextLine id="tl_9" custom="readingOrder {index:0;}">
        <Coords points="10,100 90,100 90,150 10,150"/>
        <Baseline points="10,140 90,140"/>
        <TextEquiv><Unicode>nota</Unicode></TextEquiv>
      </TextLine>
      <TextEquiv><Unicode>nota</Unicode></TextEquiv>
    </TextRegion>
    <TextRegion id="r_main" custom="readingOrder {index:0;}">
      <Coords points="100,100 1900,100 1900,900 100,900"/>
      <TextLine id="tl_2" custom="readingOrder {index:1;}">
        <Coords points="100,200 500,200 500,280 100,280"/>
        <Baseline points="100,260 500,262"/>
        <Word id="w_1" custom="readingOrder {index:0;}">
          <Coords points="100,200 300,200 300,280 100,280"/>
          <TextEquiv><Unicode>zweite</Unicode></TextEquiv>
        </Word>
        <Word id="w_2" custom="readingOrder {index:1;}">
          <Coords points="320,200 500,200 500,280 320,280"/>
          <TextEquiv><Unicode>Zeile</Unicode></TextEquiv>
        </Word>
        <TextEquiv><Unicode>zweite Zeile</Unicode></TextEquiv>
      </TextLine>
      <TextLine id="tl_1"
                custom="readingOrder {index:0;} person {offset:0; length:6; continued:true;}">
        <Coords points="100,100 700,100 700,180 100,180"/>
        <Baseline points="100,160 700,160"/>
        <TextEquiv><Unicode>Müller &amp; Söhne</Unicode></TextEquiv>
      </TextLine>
      <TextLine id="tl_3" custom="readingOrder {index:2;}">
        <Coords points="100,300 700,300 700,380 100,380"/>
        <Baseline points="100,360 700,360"/>
        <TextEquiv><Unicode></Unicode></TextEquiv>
      </TextLine>
      <TextEquiv><Unicode>Müller &amp; Söhne
zweite Zeile
</Unicode></TextEquiv>
    </TextRegion>
    <TableRegion id="t1"><Coords points="100,1000 900,1000 900,1200 100,1200"/>
      <TableCell row="0" col="0" id="c1"><Coords points="100,1000 500,1000 500,1100 100,1100"/>
        <CornerPts>0 1 2 3</CornerPts>
        <TextLine id="tl_t1"><Coords points="110,1010 480,1010 480,1090 110,1090"/>
          <TextEquiv><Unicode>12,50</Unicode></TextEquiv></TextLine>
      </TableCell>
    </TableRegion>
  </Page>
</PcGts>"""

LAREX_PAGE_2019 = """<?xml version="1.0" encoding="UTF-8"?>
<pc:PcGts xmlns:pc="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15">
  <pc:Metadata><pc:Creator>LAREX</pc:Creator><pc:Created>2021-01-01T00:00:00</pc:Created>
    <pc:LastChange>2021-01-01T00:00:00</pc:LastChange></pc:Metadata>
  <pc:Page imageFilename="0005.png" imageWidth="800" imageHeight="1000">
    <pc:TextRegion id="r0" type="paragraph" production="printed">
      <pc:Coords points="50,50 750,50 750,200 50,200"/>
      <pc:TextLine id="l0"><pc:Coords points="50,50 450,50 450,100 50,100"/>
        <pc:Word id="w0"><pc:Coords points="50,50 250,50 250,100 50,100"/>
          <pc:TextEquiv index="1" conf="0.83"><pc:Unicode>hous</pc:Unicode></pc:TextEquiv>
          <pc:TextEquiv index="0"><pc:Unicode>house</pc:Unicode></pc:TextEquiv>
          <pc:TextEquiv index="2" conf="0.1"><pc:Unicode>hour</pc:Unicode></pc:TextEquiv>
        </pc:Word>
      </pc:TextLine>
    </pc:TextRegion>
  </pc:Page>
</pc:PcGts>"""

PAGE_2010_POINTS = """<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2010-03-19">
  <Metadata><Creator>Aletheia</Creator></Metadata>
  <Page imageFilename="a.tif" imageWidth="500" imageHeight="500">
    <TextRegion id="r"><Coords><Point x="10" y="10"/><Point x="200" y="10"/>
      <Point x="200" y="60"/><Point x="10" y="60"/></Coords>
      <TextEquiv><PlainText>Two words</PlainText><Unicode>Two words
below</Unicode></TextEquiv>
    </TextRegion>
  </Page>
</PcGts>"""

TESSERACT_HOCR = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
    "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">
 <head><title></title>
  <meta http-equiv="Content-Type" content="text/html;charset=utf-8"/>
  <meta name='ocr-system' content='tesseract 5.3.0' />
 </head>
 <body>
  <div class='ocr_page' id='page_1' title='image "scan; 1.png"; bbox 0 0 640 480; ppageno 1;
       scan_res 70 70'>
   <div class='ocr_carea' id='block_1_1' title="bbox 36 92 618 184">
    <p class='ocr_par' id='par_1_1' lang='eng' title="bbox 36 92 618 184">
     <span class='ocr_line' id='line_1_1' title="bbox 36 92 580 122; baseline 0.01 -6; x_size 31">
      <span class='ocrx_word' id='word_1_1' title='bbox 36 92 96 116; x_wconf 91'>The</span>
      <span class='ocrx_word' id='word_1_2'
            title='bbox 109 92 193 122; x_wconf 47'><strong>(quick)</strong></span>
     </span>
     <span class='ocr_header' id='line_1_2' title="bbox 36 126 618 154">no words here</span>
    </p>
   </div>
  </div>
 </body>
</html>"""
